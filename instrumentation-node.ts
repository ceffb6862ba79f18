import { listen } from '@/db'
import { followChanges } from '@/domain/freshness/follow'

const { wake, stop } = followChanges()
const stopListening = listen('cache_tags', { onNotify: wake, onConnected: wake })

// The start process holds the other end: without it nobody would end this one.
process.once('disconnect', () => {
  stopListening()
  stop()
  process.exit(0)
})
