import { DocumentView } from '@/components/documents/document-view'
import type { Article } from '@/domain/articles/article'
import type { Media } from '@/domain/media/media'
import { formatDateTime } from '@/domain/text/dates'
import { foreignLanguage } from '@/domain/text/language'
import { t } from '@/messages'
import { ArticleContents } from './article-contents'
import { ArticleCover } from './article-cover'
import { ArticleHeader } from './article-header'
import styles from './article-preview.module.css'
import { ArticleTags } from './article-tags'

type Props = {
  article: Article
  media: Media
  /** When the link ends that it is read through; null for its own writers. */
  expiresAt: Date | null
}

/** A draft as it would be read once published: nothing is counted, nothing can be sent on. */
export function ArticlePreview({ article, media, expiresAt }: Props) {
  const lang = foreignLanguage(article.language)
  return (
    <article className={styles.article}>
      <p className={styles.notice} role="note">
        {expiresAt ? t('preview.outside', { at: formatDateTime(expiresAt) }) : t('preview.inside')}
      </p>
      <ArticleHeader article={article} views={null} isCorrected={false} />
      {article.cover && <ArticleCover picture={article.cover} lang={lang} />}
      <ArticleContents document={article.body} lang={lang} />
      <div lang={lang}>
        <DocumentView document={article.body} {...media} />
      </div>
      <footer className={styles.footer}>
        <ArticleTags tags={article.tags} />
      </footer>
    </article>
  )
}
