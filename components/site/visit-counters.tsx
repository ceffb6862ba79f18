import { formatNumber } from '@/domain/text/numbers'
import { t } from '@/messages'
import styles from './visit-counters.module.css'

/**
 * How many have come, as known when the page was drawn. public/scripts/count.js puts the fresh figure
 * in its place and shows who is here now, last, where nothing has to move for it. What it fills has
 * text from the beginning: React lets text differ, but draws all anew around text it did not expect.
 */
export function VisitCounters({ total }: { total: number }) {
  return (
    <dl className={styles.counters} aria-label={t('site.visits')}>
      <div>
        <dt>{t('site.totalVisits')}</dt>
        <dd data-total-visits suppressHydrationWarning>
          {formatNumber(total)}
        </dd>
      </div>
      <div data-online hidden suppressHydrationWarning>
        <dt>{t('site.online')}</dt>
        <dd data-online-count suppressHydrationWarning>
          {formatNumber(0)}
        </dd>
      </div>
    </dl>
  )
}
