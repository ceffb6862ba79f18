import type { APIRequestContext } from '@playwright/test'

/** One address as it answers when asked for the first time; `body` is empty for what is no text. */
export type Answer = {
  path: string
  status: number
  type: string
  headers: Record<string, string>
  body: string
}

const together = 6
const attribute = /\s(?:href|src|content)="([^"]*)"/g
const inXml = /<(?:loc|image:loc)>([^<]*)</g
/** Every article has its own of these, drawn alike: the crawl takes those of one. */
const drawn = /^\/bai-viet\/([^/]+)\/(chia-se|16x9|4x3|1x1)\.jpg$/
const unread = /^\/(admin|_next|dang-nhap|huy-nhan)(\/|$)/

/**
 * Every address that can be reached from `starts`, each asked for once and followed nowhere. Articles
 * for which `isWanted` is false are left to the tests that write them.
 */
export async function crawl(
  request: APIRequestContext,
  { origin, starts, isWanted }: { origin: string; starts: string[]; isWanted: Wanted },
): Promise<Answer[]> {
  const known = new Set(starts)
  const waiting = [...starts]
  const answers: Answer[] = []
  async function work() {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const answer = await ask(request, path)
      answers.push(answer)
      for (const next of linksOf(answer, origin)) {
        if (known.has(next) || !isWanted(next) || unread.test(next)) continue
        known.add(next)
        waiting.push(next)
      }
    }
  }
  while (waiting.length > 0) await Promise.all(Array.from({ length: together }, work))
  return answers
}

type Wanted = (path: string) => boolean

export async function ask(request: APIRequestContext, path: string): Promise<Answer> {
  const response = await request.get(path, { maxRedirects: 0 })
  const headers = response.headers()
  const type = (headers['content-type'] ?? '').split(';')[0] ?? ''
  const isText = /^text\/(html|plain|markdown)|xml|json/.test(type)
  return {
    path,
    status: response.status(),
    type,
    headers,
    body: isText ? await response.text() : '',
  }
}

export function isArticleImage(path: string): string | null {
  return drawn.exec(path)?.[1] ?? null
}

/** Paths of this site that the answer names: in HTML, in a site map and in the lines of a feed. */
function linksOf({ type, body }: Answer, origin: string): string[] {
  const pattern = type === 'text/html' ? attribute : inXml
  if (!/html|xml/.test(type)) return []
  return [...body.matchAll(pattern)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&').split('#')[0] ?? '')
    .map((address) => (address.startsWith(`${origin}/`) ? address.slice(origin.length) : address))
    .filter((address) => /^\/(?!\/)/.test(address))
}
