import type { Article } from '@/domain/articles/article'
import { readingMinutes } from '@/domain/documents/plain-text'
import { formatDateTime, isoDateTime } from '@/domain/text/dates'
import { t } from '@/messages'
import styles from './article-meta.module.css'
import { ArticleSource } from './article-source'
import { LiveCount } from './live-count'

/** Without `views` nothing is counted: a draft's preview has no readers. */
type Props = { article: Article; views: number | null; isCorrected: boolean }

export function ArticleMeta({ article, views, isCorrected }: Props) {
  const { id, bylines, source, body } = article
  return (
    <div className={styles.meta}>
      {(bylines.length > 0 || source) && (
        <p className={styles.byline}>
          {bylines.map(({ slug, name }) => (
            <a key={slug} href={`/tac-gia/${slug}`} rel="author">
              {name}
            </a>
          ))}
          {source && <ArticleSource source={source} />}
        </p>
      )}
      <ul className={styles.facts}>
        <Moments article={article} />
        {views !== null && (
          <li>
            {t.rich('article.views', {
              number: views,
              count: () => <LiveCount article={id} count={views} />,
            })}
          </li>
        )}
        <li>{t('article.readingTime', { minutes: readingMinutes(body) })}</li>
        {isCorrected && (
          <li>
            <a href="#dinh-chinh">{t('article.hasCorrections')}</a>
          </li>
        )}
      </ul>
    </div>
  )
}

function Moments({ article: { publishedAt, changedAt } }: { article: Article }) {
  return (
    <>
      <li>
        <time dateTime={isoDateTime(publishedAt)}>{formatDateTime(publishedAt)}</time>
      </li>
      {changedAt && changedAt > publishedAt && (
        <li>
          <time dateTime={isoDateTime(changedAt)}>
            {t('article.changedAt', { at: formatDateTime(changedAt) })}
          </time>
        </li>
      )}
    </>
  )
}
