import { formatNumber } from '@/domain/text/numbers'
import { t } from '@/messages'
import styles from './visit-counters.module.css'

/**
 * How many have come, as known when the page was drawn. Who is here now is only known to a script:
 * it fills [data-online-count] and shows [data-online].
 */
export function VisitCounters({ total }: { total: number }) {
  return (
    <dl className={styles.counters} aria-label={t('site.visits')}>
      <div data-online hidden>
        <dt>{t('site.online')}</dt>
        <dd data-online-count />
      </div>
      <div>
        <dt>{t('site.totalVisits')}</dt>
        <dd data-total-visits>{formatNumber(total)}</dd>
      </div>
    </dl>
  )
}
