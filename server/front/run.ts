import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { t } from '@/messages'

type Place = { host: string; port: number }

const grace = 4_000
const farewell = 1_000

/** Listens, tells the parent `ready`, and ends the process within 5 s when told to stop. */
export async function runFront(server: Server, { host, port }: Place): Promise<void> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    console.error(listenFailure(error, `${host}:${port}`))
    process.exit(1)
  }
  endOnSignal(server)
  process.send?.('ready')
}

/**
 * Lets running answers finish and breaks off what is left after `limit` milliseconds. Whoever keeps a
 * connection is told with one more answer that it ends: closing it at once would cross their request.
 */
export async function stopFront(server: Server, limit: number): Promise<void> {
  const closed = once(server, 'close')
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    response.shouldKeepAlive = false
  })
  // The HTTP server's own close would end idle connections too.
  NetServer.prototype.close.call(server)
  await Promise.race([closed, delay(farewell, undefined, { ref: false })])
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  await Promise.race([closed, delay(limit, undefined, { ref: false })])
  clearInterval(sweep)
  server.closeAllConnections()
}

function endOnSignal(server: Server): void {
  const end = () => stopFront(server, grace).then(() => process.exit(0))
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  process.once('disconnect', end)
}

function listenFailure(error: unknown, address: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return code === 'EADDRINUSE'
    ? t('front.portTaken', { address })
    : t('front.cannotListen', { address, code })
}
