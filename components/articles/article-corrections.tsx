import type { Correction } from '@/domain/corrections/correction'
import { formatDateTime, isoDateTime } from '@/domain/text/dates'
import { t } from '@/messages'
import styles from './article-corrections.module.css'

type Props = { corrections: readonly Correction[] }

export function ArticleCorrections({ corrections }: Props) {
  if (corrections.length === 0) return null
  return (
    <section className={styles.corrections} aria-labelledby="dinh-chinh">
      <h2 id="dinh-chinh">{t('article.corrections')}</h2>
      {corrections.map(({ note, correctedAt }) => (
        <div key={`${correctedAt.getTime()} ${note}`}>
          <time dateTime={isoDateTime(correctedAt)}>{formatDateTime(correctedAt)}</time>
          <p>{note}</p>
        </div>
      ))}
    </section>
  )
}
