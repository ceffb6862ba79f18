import { type IncomingMessage, request as openRequest, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { forwardHeaders } from './forward-headers'
import type { Front } from './options'

/**
 * Development only: joins the browser's socket with that of `next dev`. Without this listener Node
 * answers an upgrade like any other request, which is how production declines them.
 */
export function passUpgrades(server: Server, front: Front): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    if (request.url?.startsWith('/_next/')) join(request, { socket, head }, front)
    else socket.destroy()
  })
}

type Reader = { socket: Duplex; head: Buffer }

function join(request: IncomingMessage, { socket, head }: Reader, front: Front): void {
  const outgoing = openRequest({
    host: '127.0.0.1',
    port: front.appPort,
    path: request.url,
    headers: {
      ...forwardHeaders(request, front),
      connection: 'Upgrade',
      upgrade: request.headers.upgrade,
    },
  })
  outgoing.on('error', () => socket.destroy())
  outgoing.on('response', () => socket.destroy())
  outgoing.on('upgrade', (answer, appSocket, appHead) => {
    appSocket.on('error', () => socket.destroy())
    socket.on('close', () => appSocket.destroy())
    appSocket.on('close', () => socket.destroy())
    socket.write(rawHead(answer))
    socket.write(appHead)
    appSocket.write(head)
    socket.pipe(appSocket).pipe(socket)
  })
  outgoing.end()
}

function rawHead({ rawHeaders }: IncomingMessage): string {
  const lines = rawHeaders.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`))
  return `HTTP/1.1 101 Switching Protocols\r\n${lines.join('')}\r\n`
}
