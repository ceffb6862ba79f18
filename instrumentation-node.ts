import { subscribe } from 'node:diagnostics_channel'
import type { Server } from 'node:http'
import { listen } from '@/db'
import { followChanges } from '@/domain/freshness/follow'

const { wake, stop } = followChanges()
const stopListening = listen('cache_tags', { onNotify: wake, onConnected: wake })

// Node's server breaks a request off that takes five minutes; the front process knows what an upload may.
subscribe('http.server.request.start', (message) => {
  const { server } = message as { server: Server }
  server.requestTimeout = 3_600_000
})

// The start process holds the other end: without it nobody would end this one.
process.once('disconnect', () => {
  stopListening()
  stop()
  process.exit(0)
})
