import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { articleMetadata } from '@/app/page-metadata'
import { findStory } from '@/app/story'
import { ArticleNeighbours } from '@/components/articles/article-neighbours'
import { ArticleView } from '@/components/articles/article-view'
import { StructuredData } from '@/components/site/structured-data'
import type { Article } from '@/domain/articles/article'
import { openingWords } from '@/domain/documents/plain-text'
import { articleData } from '@/domain/structured-data/article-data'
import { graphOf } from '@/domain/structured-data/graph'
import { breadcrumbData, organizationData } from '@/domain/structured-data/site-data'
import { t } from '@/messages'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await findAsked(await params)
  if (!story) return {}
  const { article, publisher, translations } = story
  const { section } = article
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
  const story = await findAsked(await params)
  if (!story) notFound()

  const { article, publisher, media, views, corrections, translations, neighbours } = story
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

function findAsked({ locale, slug }: { locale: string; slug: string }) {
  return locale === 'vi' ? findStory(slug) : null
}
