import { closeDatabase } from '@/db'
import { errorText } from '@/domain/jobs/job'
import { createLog } from '@/domain/log/log'
import { sweepUploads } from '@/domain/media/uploads/sweep'
import { env } from '@/env'
import { t } from '@/messages'
import { handlers } from './handlers'
import { mailHandlers } from './mail-handlers'
import { pingHandlers } from './ping-handlers'
import { answerPool } from './pool-answer'
import { startWorker } from './worker'

const longestEnd = 4_800

const log = createLog('worker', process.stdout)
const worker = startWorker({ crews: [handlers, mailHandlers(log), pingHandlers], log })
log.info({ event: 'worker-started' }, t('worker.started'))
process.send?.('ready')
tellPool()
sweepUploads().catch((error: unknown) =>
  log.warn({ event: 'uploads-unswept', error: errorText(error) }, t('worker.unswept')),
)

for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(signal, () => void end())
process.on('uncaughtException', (error) => {
  log.fatal({ event: 'worker-crashed', error: errorText(error) }, t('worker.crashed'))
  process.exit(1)
})

/** Without a port there are no figures of this process; it works all the same. */
function tellPool(): void {
  const { WORKER_PORT, FRONT_SECRET } = env()
  if (WORKER_PORT === undefined || FRONT_SECRET === undefined) return
  answerPool(FRONT_SECRET)
    .on('error', (error) =>
      log.warn({ event: 'pool-untold', error: errorText(error) }, t('worker.poolUntold')),
    )
    .listen(WORKER_PORT, '127.0.0.1')
}

async function end(): Promise<void> {
  setTimeout(() => process.exit(0), longestEnd).unref()
  await worker.stop()
  closeDatabase()
  log.info({ event: 'worker-ended' }, t('worker.ended'))
  process.exit(0)
}
