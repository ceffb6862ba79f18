import type { Logger } from 'pino'
import { payloads } from '@/domain/jobs/job'
import { t } from '@/messages'
import type { Handlers } from './handlers'

/** Mail alone: whoever works through it may wait for a slow post office without delaying anything else. */
export function mailHandlers(log: Logger): Handlers {
  return {
    'deliver-mail': async (payload, { repeatAt }) => {
      // What renders and sends takes most of a second to load, which a start should not wait for.
      const { deliverMail } = await import('@/domain/mail/jobs/deliver-mail')
      const { mailId } = payloads['deliver-mail'].parse(payload)
      const delivery = await deliverMail({ mailId })
      const { status } = delivery
      if (status === 'kept') {
        log.info({ event: 'mail-kept', mailId }, t('worker.mailKept', { text: delivery.text }))
      }
      if (status === 'given-up')
        log.warn({ event: 'mail-given-up', mailId }, t('worker.mailGivenUp'))
      if (status !== 'postponed') return
      repeatAt(delivery.at)
      log.info({ event: 'mail-postponed', mailId }, t('worker.mailPostponed'))
    },
  }
}
