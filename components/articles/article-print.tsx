import { createElement } from 'react'
import { DocumentView } from '@/components/documents/document-view'
import { scriptAddress } from '@/components/site/script-address'
import type { Article } from '@/domain/articles/article'
import type { Correction } from '@/domain/corrections/correction'
import type { Media } from '@/domain/media/media'
import { formatDateTime, isoDateTime } from '@/domain/text/dates'
import { foreignLanguage } from '@/domain/text/language'
import { t } from '@/messages'
import { ArticleCorrections } from './article-corrections'
import { ArticleCover } from './article-cover'
import styles from './article-print.module.css'
import { ArticleSource } from './article-source'
import { QrCode } from './qr-code'

type Props = {
  article: Article
  media: Media
  corrections: readonly Correction[]
  site: string
  address: string
}

/** An article as it goes to paper: where it comes from, whole, and how to find it again. */
export function ArticlePrint({ article, media, corrections, site, address }: Props) {
  const lang = foreignLanguage(article.language)
  return (
    <div className={styles.sheet} data-light>
      <PrintTools slug={article.slug} />
      <header className={styles.masthead}>{site}</header>
      <main>
        <article className={styles.article}>
          <h1 lang={lang}>{article.title}</h1>
          <PrintMeta article={article} site={site} />
          {article.standfirst && (
            <p className={styles.standfirst} lang={lang}>
              {article.standfirst}
            </p>
          )}
          {article.cover && <ArticleCover picture={article.cover} lang={lang} />}
          <div lang={lang}>
            <DocumentView document={article.body} {...media} isOnPaper />
          </div>
          <ArticleCorrections corrections={corrections} />
        </article>
      </main>
      <footer className={styles.address}>
        <p>
          {t('article.addressOf')}
          <br />
          <a href={address}>{address}</a>
        </p>
        <QrCode text={address} label={t('article.qrCode')} />
      </footer>
    </div>
  )
}

function PrintTools({ slug }: { slug: string }) {
  return (
    <nav className={styles.tools}>
      <a href={`/bai-viet/${slug}`}>{t('article.backToArticle')}</a>
      {createElement(
        'print-page',
        { hidden: true },
        <button type="button">{t('article.printNow')}</button>,
      )}
      <script type="module" async src={scriptAddress('print-page.js')} />
    </nav>
  )
}

function PrintMeta({ article, site }: { article: Article; site: string }) {
  const { bylines, source, publishedAt, changedAt } = article
  return (
    <ul className={styles.meta}>
      {bylines.map(({ slug, name }) => (
        <li key={slug}>{name}</li>
      ))}
      <li>
        <time dateTime={isoDateTime(publishedAt)}>{formatDateTime(publishedAt)}</time>
      </li>
      {changedAt && changedAt > publishedAt && (
        <li>{t('article.changedAt', { at: formatDateTime(changedAt) })}</li>
      )}
      <li>{source ? <ArticleSource source={source} /> : t('article.printedFrom', { site })}</li>
    </ul>
  )
}
