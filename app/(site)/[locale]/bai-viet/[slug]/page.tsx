import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { articleMetadata } from '@/app/page-metadata'
import { findPublisher } from '@/app/publisher'
import { ArticleNeighbours } from '@/components/articles/article-neighbours'
import { ArticleView } from '@/components/articles/article-view'
import { StructuredData } from '@/components/site/structured-data'
import type { Article } from '@/domain/articles/article'
import { findNeighbours } from '@/domain/articles/neighbours/queries'
import { findLiveArticle } from '@/domain/articles/queries'
import { listCorrections } from '@/domain/corrections/queries'
import { outlineOf } from '@/domain/documents/outline'
import { openingWords } from '@/domain/documents/plain-text'
import { listMedia } from '@/domain/media/queries'
import { articleData } from '@/domain/structured-data/article-data'
import { graphOf } from '@/domain/structured-data/graph'
import { breadcrumbData, organizationData } from '@/domain/structured-data/site-data'
import { listTranslations } from '@/domain/translations/queries'
import { countViews } from '@/domain/views/queries'
import { t } from '@/messages'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findArticle(await params)
  if (!article) return {}
  const { section } = article
  const [publisher, translations] = await Promise.all([findPublisher(), translationsOf(article.id)])
  return articleMetadata({
    path: `/bai-viet/${article.slug}`,
    title: article.seoTitle || article.title,
    description: descriptionOf(article),
    publisher,
    article,
    translations,
    ...(section && { feed: { base: `/chuyen-muc/${section.slug}`, title: section.name } }),
  })
}

export default async function ArticlePage({ params }: Props) {
  const article = await findArticle(await params)
  if (!article) notFound()

  const [publisher, media, views, corrections, translations, neighbours] = await Promise.all([
    findPublisher(),
    listMedia(outlineOf(article.body).mediaIds),
    countViews(article.id),
    listCorrections(article.id),
    translationsOf(article.id),
    findNeighbours(article),
  ])
  return (
    <>
      <ArticleView
        article={article}
        media={media}
        views={views}
        corrections={corrections}
        translations={translations}
        address={`${publisher.origin}/bai-viet/${article.slug}`}
      />
      <ArticleNeighbours neighbours={neighbours} />
      <StructuredData
        graph={graphOf(
          articleData({ article, description: descriptionOf(article), corrections, publisher }),
          breadcrumbData(publisher.origin, stepsTo(article)),
          organizationData(publisher),
        )}
      />
    </>
  )
}

function descriptionOf({ seoDescription, standfirst, body }: Article): string {
  return seoDescription || standfirst || openingWords(body, 160)
}

function stepsTo({ slug, title, section }: Article) {
  return [
    { name: t('article.home'), path: '/' },
    ...(section ? [{ name: section.name, path: `/chuyen-muc/${section.slug}` }] : []),
    { name: title, path: `/bai-viet/${slug}` },
  ]
}

function findArticle({ locale, slug }: { locale: string; slug: string }) {
  return locale === 'vi' ? articleAt(slug) : null
}

// Read once for head and body.
const articleAt = cache(findLiveArticle)
const translationsOf = cache(listTranslations)
