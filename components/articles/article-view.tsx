import { DocumentView } from '@/components/documents/document-view'
import { ShareForm } from '@/components/shares/share-form'
import type { Article } from '@/domain/articles/article'
import type { Correction } from '@/domain/corrections/correction'
import type { Media } from '@/domain/media/media'
import { foreignLanguage } from '@/domain/text/language'
import type { Translation } from '@/domain/translations/translation'
import { ArticleContents } from './article-contents'
import { ArticleCorrections } from './article-corrections'
import { ArticleCover } from './article-cover'
import { ArticleHeader } from './article-header'
import { ArticleShare } from './article-share'
import { ArticleTags } from './article-tags'
import styles from './article-view.module.css'

type Props = {
  article: Article
  media: Media
  views: number
  corrections: readonly Correction[]
  translations: readonly Translation[]
  address: string
}

/** An article as read on screen. `address` is its whole address, as others are given it. */
export function ArticleView(props: Props) {
  const { article, media, views, corrections, translations, address } = props
  const lang = foreignLanguage(article.language)
  return (
    <article className={styles.article}>
      <ArticleHeader
        article={article}
        views={views}
        isCorrected={corrections.length > 0}
        translations={translations}
      />
      {article.cover && <ArticleCover picture={article.cover} lang={lang} />}
      <ArticleContents document={article.body} lang={lang} />
      <div lang={lang}>
        <DocumentView document={article.body} {...media} />
      </div>
      <footer className={styles.footer}>
        <ArticleCorrections corrections={corrections} />
        <ArticleTags tags={article.tags} />
        <ArticleShare slug={article.slug} address={address} />
        <ShareForm articleId={article.id} slug={article.slug} title={article.title} />
      </footer>
    </article>
  )
}
