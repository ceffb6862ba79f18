import { followChanges } from '@/domain/freshness/follow'

const { stop } = followChanges()

// The start process holds the other end: without it nobody would end this one.
process.once('disconnect', () => {
  stop()
  process.exit(0)
})
