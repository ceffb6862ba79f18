import { directUrl } from '@/db'
import { seedSample } from '@/db/seed'
import { sentenceFor } from '@/server/command/spoken-error'

// Whoever asked is gone: nothing is half filled, it is one transaction.
process.once('disconnect', () => process.exit(1))

try {
  await seedSample(directUrl())
  process.exit(0)
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`)
  process.exit(1)
}
