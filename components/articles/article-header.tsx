import { Breadcrumb } from '@/components/site/breadcrumb'
import type { Article } from '@/domain/articles/article'
import { foreignLanguage, languageName } from '@/domain/text/language'
import type { Translation } from '@/domain/translations/translation'
import { t } from '@/messages'
import styles from './article-header.module.css'
import { ArticleLanguages } from './article-languages'
import { ArticleMeta } from './article-meta'

type Props = {
  article: Article
  views: number | null
  isCorrected: boolean
  translations?: readonly Translation[]
}

export function ArticleHeader({ article, views, isCorrected, translations = [] }: Props) {
  const { title, standfirst, section } = article
  const lang = foreignLanguage(article.language)
  const home = { name: t('article.home'), href: '/' }
  const items = section
    ? [home, { name: section.name, href: `/chuyen-muc/${section.slug}` }]
    : [home]
  return (
    <header className={styles.header}>
      <Breadcrumb items={items} />
      <h1 className={styles.title} lang={lang}>
        {title}
      </h1>
      {standfirst && (
        <p className={styles.standfirst} lang={lang}>
          {standfirst}
        </p>
      )}
      {lang && (
        <p className={styles.language}>
          {t('article.inLanguage', { language: languageName(lang) })}
        </p>
      )}
      <ArticleLanguages translations={translations} slug={article.slug} />
      <ArticleMeta article={article} views={views} isCorrected={isCorrected} />
    </header>
  )
}
