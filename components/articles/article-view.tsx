import { DocumentView } from '@/components/documents/document-view'
import { PictureView } from '@/components/media/picture-view'
import type { Article } from '@/domain/articles/article'
import { formatDateTime, isoDateTime } from '@/domain/text/dates'
import { t } from '@/messages'
import styles from './article-view.module.css'

export function ArticleView({ article }: { article: Article }) {
  const lang = article.language === 'vi' ? undefined : article.language
  return (
    <article className={styles.article} lang={lang}>
      <header className={styles.header}>
        {article.section && (
          <p className={styles.section}>
            <a href={`/chuyen-muc/${article.section.slug}`}>{article.section.name}</a>
          </p>
        )}
        <h1 className={styles.title}>{article.title}</h1>
        {article.standfirst && <p className={styles.standfirst}>{article.standfirst}</p>}
        <ArticleMeta article={article} />
      </header>
      {article.cover && (
        <figure className={styles.cover}>
          <PictureView picture={article.cover} isEager sizes="(min-width: 60rem) 56rem, 100vw" />
          <figcaption>
            {[article.cover.caption, article.cover.credit].filter(Boolean).join(' — ')}
          </figcaption>
        </figure>
      )}
      <DocumentView document={article.body} />
    </article>
  )
}

function ArticleMeta({ article }: { article: Article }) {
  return (
    <p className={styles.meta}>
      {article.bylines.length > 0 && (
        <span className={styles.byline}>
          {article.bylines.map(({ slug, name }) => (
            <a key={slug} href={`/tac-gia/${slug}`} rel="author">
              {name}
            </a>
          ))}
        </span>
      )}
      <time dateTime={isoDateTime(article.publishedAt)}>{formatDateTime(article.publishedAt)}</time>
      {article.changedAt && (
        <span>{t('article.changedAt', { at: formatDateTime(article.changedAt) })}</span>
      )}
    </p>
  )
}
