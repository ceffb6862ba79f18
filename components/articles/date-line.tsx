import { formatDate, isoDateTime } from '@/domain/text/dates'
import styles from './date-line.module.css'

export function DateLine({ at }: { at: Date }) {
  return (
    <time className={styles.date} dateTime={isoDateTime(at)}>
      {formatDate(at)}
    </time>
  )
}
