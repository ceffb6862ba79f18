import { closeDatabase } from '@/db'
import { errorText } from '@/domain/jobs/job'
import { createLog } from '@/domain/log/log'
import { sweepUploads } from '@/domain/media/uploads/receive'
import { t } from '@/messages'
import { handlers } from './handlers'
import { mailHandlers } from './mail-handlers'
import { pingHandlers } from './ping-handlers'
import { startWorker } from './worker'

const longestEnd = 4_800

const log = createLog('worker', process.stdout)
const workers = [handlers, mailHandlers(log), pingHandlers].map((known) =>
  startWorker({ handlers: known, log }),
)
log.info({ event: 'worker-started' }, t('worker.started'))
process.send?.('ready')
sweepUploads().catch((error: unknown) =>
  log.warn({ event: 'uploads-unswept', error: errorText(error) }, t('worker.unswept')),
)

for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(signal, () => void end())
process.on('uncaughtException', (error) => {
  log.fatal({ event: 'worker-crashed', error: errorText(error) }, t('worker.crashed'))
  process.exit(1)
})

async function end(): Promise<void> {
  setTimeout(() => process.exit(0), longestEnd).unref()
  await Promise.all(workers.map((worker) => worker.stop()))
  closeDatabase()
  log.info({ event: 'worker-ended' }, t('worker.ended'))
  process.exit(0)
}
