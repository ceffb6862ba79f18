import pino from 'pino'
import { mailHandlers } from '@/server/worker/mail-handlers'
import { startWorker } from '@/server/worker/worker'

/** A worker process of a test that does nothing but send mail. */
const log = pino({ level: 'silent' })
startWorker({ log, crews: [mailHandlers(log)], pollEvery: 100 })
process.send?.('ready')
process.once('disconnect', () => process.exit(0))
