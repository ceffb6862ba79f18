import type { Logger } from 'pino'
import { errorText } from '@/domain/jobs/job'
import { t } from '@/messages'

/** Says once that the database is away and once that it is back, however often either is noticed. */
export type Outage = { noticeLoss(error: unknown): void; noticeAnswer(): void }

export function watchOutage(log: Logger): Outage {
  let isAway = false
  return {
    noticeLoss(error) {
      if (isAway) return
      isAway = true
      log.error({ event: 'database-lost', error: errorText(error) }, t('worker.databaseLost'))
    },
    noticeAnswer() {
      if (!isAway) return
      isAway = false
      log.info({ event: 'database-back' }, t('worker.databaseBack'))
    },
  }
}
