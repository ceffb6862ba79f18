import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleView } from '@/components/articles/article-view'
import { findLiveArticle } from '@/domain/articles/queries'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findArticle(await params)
  if (!article) return {}
  return {
    title: article.title,
    description: article.standfirst,
    alternates: { canonical: `/bai-viet/${article.slug}` },
  }
}

export default async function ArticlePage({ params }: Props) {
  const article = await findArticle(await params)
  if (!article) notFound()
  return <ArticleView article={article} />
}

async function findArticle({ locale, slug }: { locale: string; slug: string }) {
  return locale === 'vi' ? findLiveArticle(slug) : null
}
