import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import pino from 'pino'
import { createFront } from '@/server/front/front'
import { defaultLimits, type Front, type FrontOptions, type Limits } from '@/server/front/options'

type Changes = Partial<Omit<FrontOptions, 'limits'>> & { limits?: Partial<Limits> }

/** The headers of a page that is the same for every reader. */
export const sharedPage = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 's-maxage=300',
}

export type Site = AsyncDisposable & {
  port: number
  /** What reached the app. */
  heard: IncomingMessage[]
  app: Server
  front: Server
  insides: Front
  /** Writes to a new socket and returns all that came back until the front closed it. */
  say: (text: string) => Promise<string>
}

/** A front process in this process, before an app made of one function. */
export async function openSite(answer: RequestListener, changes: Changes = {}): Promise<Site> {
  const heard: IncomingMessage[] = []
  const app = createServer((request, response) => {
    heard.push(request)
    answer(request, response)
  })
  const appPort = await listen(app)
  const { server: front, front: insides } = createFront({
    siteUrl: 'http://toasoan.test',
    otherOrigins: [],
    appPort,
    secret: 's'.repeat(32),
    trustedHops: 0,
    isDevelopment: false,
    findRedirect: async () => null,
    observeApp: () => undefined,
    log: pino({ level: 'silent' }),
    isReadOnly: () => false,
    changes: {
      latest: () => performance.now(),
      isMourning: () => false,
      isHeard: () => true,
      isAnswering: async () => true,
    },
    ...changes,
    limits: { ...defaultLimits, lingerTime: 200, ...changes.limits },
  })
  const port = await listen(front)
  return {
    port,
    heard,
    app,
    front,
    insides,
    say: (text) => converse(port, text),
    async [Symbol.asyncDispose]() {
      for (const server of [front, app]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

/** An app that answers everything alike. */
export function says(headers: Record<string, string>, body = 'ok', status = 200): RequestListener {
  return (_, response) => response.writeHead(status, headers).end(body)
}

/** An app whose public answers say how often their address has been asked for. */
export function counting(headers: Record<string, string> = sharedPage): RequestListener {
  const asked = new Map<string, number>()
  return (request, response) => {
    const count = (asked.get(request.url ?? '') ?? 0) + 1
    asked.set(request.url ?? '', count)
    const text = `${request.url} lần ${count}`
    response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text)
  }
}

/** A GET that asks the front to close afterwards; `headers` are lines without an ending. */
export function get(target: string, ...headers: string[]): string {
  return ask(`GET ${target}`, headers)
}

/** `line` is method and target; the body comes as it is, its length is not counted. */
export function ask(line: string, headers: string[] = [], body = ''): string {
  const lines = [`${line} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers]
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}

/** A form sent whole by a reader of the site itself. */
export function post(target: string, body: string, ...headers: string[]): string {
  return ask(`POST ${target}`, [`Content-Length: ${Buffer.byteLength(body)}`, ...headers], body)
}

export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])
}

export function headerOf(answer: string, name: string): string | undefined {
  const head = answer.slice(0, answer.indexOf('\r\n\r\n'))
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim()
}

export function bodyOf(answer: string): string {
  return answer.slice(answer.indexOf('\r\n\r\n') + 4)
}

/** Listens on a free port and returns it. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

function converse(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.setEncoding('utf8')
    socket.on('data', (piece) => {
      heard += piece
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(heard))
    socket.write(text)
  })
}
