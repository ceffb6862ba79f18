import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Env } from '@/env'
import { isPersonal } from '@/server/front/cache-control'

/** Where the front process listens, and the address by which readers ask it. */
type Door = Pick<Env, 'HOST' | 'PORT' | 'siteUrl'>

const most = 40
const pause = 20

/**
 * Reads the front page and what it leads to, one page after another, as soon as the site is open: should
 * the rest go down before many readers have come, the front process has what is read most; and the first
 * reader does not wait for the app to load and compile its code. Nobody waits for this, so it ends
 * quietly when the site is told to end or breaks off.
 */
export async function readFirst(door: Door, signal: AbortSignal): Promise<void> {
  try {
    const links = linksOf(await read('/', door, signal))
    for (const path of links.slice(0, most)) {
      await read(path, door, signal)
      await sleep(pause, undefined, { signal })
    }
  } catch {
    return
  }
}

/** The addresses of pages, each once. */
export function linksOf(html: string): string[] {
  const paths = [...html.matchAll(/href="(\/[^"/.?#][^".?#]*)"/g)].map(([, path = '']) => path)
  return [...new Set(paths)].filter((path) => !isPersonal(path))
}

async function read(path: string, { HOST, PORT: port, siteUrl }: Door, signal: AbortSignal) {
  const host = HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST
  const asked = get({ host, port, path, signal, headers: { host: new URL(siteUrl).host } })
  const [answer]: IncomingMessage[] = await once(asked, 'response', { signal })
  return answer === undefined ? '' : text(answer)
}
