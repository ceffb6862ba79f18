import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Front } from './options'
import { dressed, type PageStatus, page } from './pages'
import { type Exchange, pageHeaders, sendPage } from './send'

type ParseError = Error & { code?: string; rawPacket?: Buffer }

/** Answers what Node's parser refuses, and `CONNECT`, which has no response object to write to. */
export function answerUnreadable(server: Server, front: Front): void {
  const latest = new WeakMap<Duplex, Exchange>()

  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    latest.set(request.socket, { request, response })
  })
  server.on('clientError', (error: ParseError, socket) => {
    const running = latest.get(socket)
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else if (running === undefined || running.response.destroyed)
      endWithPage(socket, statusOf(error), front)
    else if (!running.response.headersSent) sendPage(running, statusOf(error), front)
  })
  server.on('connect', (_request, socket) => endWithPage(socket, 400, front))
}

function statusOf({ code, rawPacket }: ParseError): PageStatus {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 413
  if (code !== 'HPE_HEADER_OVERFLOW') return 400
  return isStillInTarget(rawPacket) ? 414 : 431
}

function isStillInTarget(packet: Buffer | undefined): boolean {
  return /^[A-Z]+ \S*$/.test(packet?.toString('latin1').split('\r\n')[0]?.slice(0, 8_192) ?? '')
}

function endWithPage(socket: Duplex, status: PageStatus, front: Front): void {
  const body = dressed(page(status).html, front)
  const headers = {
    ...pageHeaders(status, front),
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join('\r\n')
  socket.on('error', () => socket.destroy())
  socket.end(`${head}\r\n\r\n${body}`)
  setTimeout(() => socket.destroy(), front.limits.lingerTime).unref()
}
