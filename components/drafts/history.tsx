import type { Review } from '@/domain/reviews/review'
import type { RevisionLine } from '@/domain/revisions/revision'
import { formatDateTime } from '@/domain/text/dates'
import type { DeskWords } from '@/messages/desk'
import styles from './history.module.css'

type Props = {
  t: DeskWords
  id: string
  reviews: readonly Review[]
  revisions: readonly RevisionLine[]
}

/** What became of a text so far: its steps through the newsroom, and every wording that was kept. */
export function History({ t, id, reviews, revisions }: Props) {
  return (
    <div className={styles.history}>
      <section aria-labelledby="buoc">
        <h2 id="buoc">{t('history.steps')}</h2>
        {reviews.length === 0 && <p className={styles.none}>{t('history.noSteps')}</p>}
        <ol className={styles.list}>
          {reviews.map((review) => (
            <li key={review.id}>
              <p>
                {t(`history.${review.step}`, { by: review.by })}
                <time dateTime={review.at.toISOString()}>{formatDateTime(review.at)}</time>
              </p>
              {review.note && <p className={styles.note}>{review.note}</p>}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="ban">
        <h2 id="ban">{t('history.revisions')}</h2>
        {revisions.length === 0 && <p className={styles.none}>{t('history.noRevisions')}</p>}
        <ol className={styles.list}>
          {revisions.map(({ id: revisionId, number, title, note, why, by, at }) => (
            <li key={revisionId}>
              <p>
                <a href={`/admin/bai-viet/${id}/ban/${number}`}>
                  {t('history.revision', { number, title: title || t('articles.untitled') })}
                </a>
                <span>{by ?? t('history.nobody')}</span>
                <time dateTime={at.toISOString()}>{formatDateTime(at)}</time>
              </p>
              <p className={styles.none}>{t(`history.why.${why}`)}</p>
              {note && <p className={styles.note}>{note}</p>}
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
