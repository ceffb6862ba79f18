import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleNeighbours } from '@/components/articles/article-neighbours'
import { ArticleView } from '@/components/articles/article-view'
import { findNeighbours } from '@/domain/articles/neighbours/queries'
import { findLiveArticle } from '@/domain/articles/queries'
import { listCorrections } from '@/domain/corrections/queries'
import { outlineOf } from '@/domain/documents/outline'
import { openingWords } from '@/domain/documents/plain-text'
import { listMedia } from '@/domain/media/queries'
import { countViews } from '@/domain/views/queries'
import { env } from '@/env'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findArticle(await params)
  if (!article) return {}
  return {
    title: article.seoTitle || article.title,
    description: article.seoDescription || article.standfirst || openingWords(article.body, 160),
    alternates: { canonical: `/bai-viet/${article.slug}` },
    robots: article.noindex ? { index: false } : null,
  }
}

export default async function ArticlePage({ params }: Props) {
  const article = await findArticle(await params)
  if (!article) notFound()

  const [media, views, corrections, neighbours] = await Promise.all([
    listMedia(outlineOf(article.body).mediaIds),
    countViews(article.id),
    listCorrections(article.id),
    findNeighbours(article),
  ])
  return (
    <>
      <ArticleView
        article={article}
        media={media}
        views={views}
        corrections={corrections}
        address={new URL(`/bai-viet/${article.slug}`, env().siteUrl).href}
      />
      <ArticleNeighbours neighbours={neighbours} />
    </>
  )
}

async function findArticle({ locale, slug }: { locale: string; slug: string }) {
  return locale === 'vi' ? findLiveArticle(slug) : null
}
