import { createServer, type Server } from 'node:http'
import { poolFigures } from '@/db'
import { FRONT_SECRET_HEADER } from '@/domain/visits/forwarded'
import { isSameSecret } from '@/domain/visits/secret'

/**
 * For the front process's metrics alone: how this process's connections to the database are used. Not yet
 * listening.
 */
export function answerPool(secret: string): Server {
  return createServer(({ headers }, response) => {
    if (!isSameSecret(String(headers[FRONT_SECRET_HEADER] ?? ''), secret)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(poolFigures()))
  })
}
