import { type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Front } from './options'
import { dressed, type PageStatus, page } from './pages'
import { type Exchange, pageHeaders, sendPage } from './send'

const latest = Symbol('latest answer')

type Door = Duplex & { [latest]?: ServerResponse | undefined }
type ParseError = Error & { code?: string; rawPacket?: Buffer }

/** The socket itself remembers: every reader passes here, and a weak map costs more than all checks. */
export function noteLatest({ request, response }: Exchange): void {
  const door: Door = request.socket
  door[latest] = response
}

/** An answer that is out is let go: of a request and its answer, each idle connection kept some 5 KB. */
export function forgetAnswer(response: ServerResponse): void {
  const door: Door = response.req.socket
  if (door[latest] === response) door[latest] = undefined
}

/** Answers what Node's parser refuses, and `CONNECT`, which has no response object to write to. */
export function answerUnreadable(server: Server, front: Front): void {
  server.on('clientError', (error: ParseError, socket: Door) => {
    const response = socket[latest]
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else if (response === undefined || response.destroyed)
      endWithPage(socket, statusOf(error), front)
    else if (!response.headersSent)
      sendPage({ request: response.req, response }, statusOf(error), front)
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
