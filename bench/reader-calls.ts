import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Figures } from '@/domain/views/view'
import { browsers } from '@/test/browsers'

/** A page that readers see: where it is, the action it names, the article it shows. */
export type SeenPage = { url: URL; action: string; article: string | null }

export type Call = { page: SeenPage; kind: 'view' | 'seen'; userAgent?: string; reader: number }

const agent = new Agent({ keepAlive: true, maxSockets: 2_000 })
/** Beyond all readers who are counted. */
const onlooker = 0xff_ff_ff

/** Reads a page as public/scripts/count.js does. Throws where nothing can be counted. */
export async function openPage(address: string): Promise<SeenPage> {
  const html = await (await fetch(address)).text()
  const action = /<script[^>]* data-action="([0-9a-f]+)"/.exec(html)?.[1]
  const article = /<live-count data-article="([^"]+)"/.exec(html)?.[1] ?? null
  if (!action) throw new Error(`Nothing is counted at ${address}`)
  return { url: new URL(address), action, article }
}

/** The articles the front page leads to. */
export async function articlePages(origin: string): Promise<SeenPage[]> {
  const html = await (await fetch(origin)).text()
  const paths = new Set(
    [...html.matchAll(/href="(\/bai-viet\/[a-z0-9-]+)"/g)].map(([, path]) => path),
  )
  return Promise.all([...paths].map((path) => openPage(`${origin}${path}`)))
}

/** How often these articles have been viewed, all together. */
export async function totalOf(pages: readonly SeenPage[]): Promise<number> {
  const figures = await Promise.all(
    pages.map((page) => callAction({ page, kind: 'seen', reader: onlooker })),
  )
  return figures.reduce((sum, figure) => sum + (figure?.article ?? 0), 0)
}

/** One reader's call. Null where it was not recorded. Throws on any answer but 200. */
export async function callAction(call: Call): Promise<Figures | null> {
  const answer = await post(call)
  const body = await text(answer)
  if (answer.statusCode !== 200) throw new Error(`Answered ${answer.statusCode}: ${body}`)
  return JSON.parse(/^1:(.*)$/m.exec(body)?.[1] ?? 'null')
}

function post({ page, kind, userAgent, reader }: Call): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = {
      'next-action': page.action,
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      origin: page.url.origin,
      'user-agent': userAgent ?? browsers[reader % browsers.length],
      'x-forwarded-for': addressOf(reader),
    }
    const outgoing = request(page.url, { agent, method: 'POST', headers }, resolve)
    outgoing.on('error', reject)
    outgoing.end(JSON.stringify([page.article, kind, '']))
  })
}

function addressOf(reader: number): string {
  return `10.${(reader >> 16) & 255}.${(reader >> 8) & 255}.${reader & 255}`
}
