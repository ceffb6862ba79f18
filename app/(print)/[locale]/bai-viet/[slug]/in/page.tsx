import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findStory } from '@/app/story'
import { ArticlePrint } from '@/components/articles/article-print'
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
  const { article } = story
  return {
    title: t('article.printOf', { title: article.title }),
    alternates: { canonical: `/bai-viet/${article.slug}` },
    robots: { index: false },
  }
}

export default async function ArticlePrintPage({ params }: Props) {
  const story = await findAsked(await params)
  if (!story) notFound()
  const { article, media, corrections, publisher } = story
  return (
    <ArticlePrint
      article={article}
      media={media}
      corrections={corrections}
      site={publisher.name}
      address={`${publisher.origin}/bai-viet/${article.slug}`}
    />
  )
}

function findAsked({ locale, slug }: { locale: string; slug: string }) {
  return locale === 'vi' ? findStory(slug) : null
}
