import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePrint } from '@/components/articles/article-print'
import { findLiveArticle } from '@/domain/articles/queries'
import { listCorrections } from '@/domain/corrections/queries'
import { outlineOf } from '@/domain/documents/outline'
import { listMedia } from '@/domain/media/queries'
import { findSettings } from '@/domain/settings/queries'
import { env } from '@/env'
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
  return {
    title: t('article.printOf', { title: article.title }),
    alternates: { canonical: `/bai-viet/${article.slug}` },
    robots: { index: false },
  }
}

export default async function ArticlePrintPage({ params }: Props) {
  const article = await findArticle(await params)
  if (!article) notFound()

  const [media, corrections, settings] = await Promise.all([
    listMedia(outlineOf(article.body).mediaIds),
    listCorrections(article.id),
    findSettings(),
  ])
  return (
    <ArticlePrint
      article={article}
      media={media}
      corrections={corrections}
      site={settings.name}
      address={new URL(`/bai-viet/${article.slug}`, env().siteUrl).href}
    />
  )
}

async function findArticle({ locale, slug }: { locale: string; slug: string }) {
  return locale === 'vi' ? findLiveArticle(slug) : null
}
