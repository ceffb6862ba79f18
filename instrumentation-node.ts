import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { listen } from '@/db'
import { followChanges } from '@/domain/freshness/follow'
import { logConsole } from '@/domain/log/console'
import { createLog } from '@/domain/log/log'
import { holdUpload } from '@/domain/media/uploads/held-bodies'
import { env } from '@/env'

if (env().NODE_ENV === 'production') logConsole(createLog('app', process.stdout))

const { wake, stop } = followChanges()
const stopListening = listen('cache_tags', { onNotify: wake, onConnected: wake })

type Start = { server: Server; request: IncomingMessage; response: ServerResponse }

// Node's server breaks a request off that takes five minutes; the front process knows what an upload may.
subscribe('http.server.request.start', (message) => {
  const start = message as Start
  start.server.requestTimeout = 3_600_000
  holdUpload(start)
})

// The start process holds the other end: without it nobody would end this one.
process.once('disconnect', () => {
  stopListening()
  stop()
  process.exit(0)
})
