import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SharePage } from '@/components/shares/share-page'
import { findLiveArticle } from '@/domain/articles/queries'
import { t } from '@/messages'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** Static, though it answers forms: Next loses a form's state where a page is drawn per request. */
export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findArticle(await params)
  if (!article) return {}
  return {
    title: t('share.page.title', { title: article.title }),
    alternates: { canonical: `/bai-viet/${article.slug}` },
    robots: { index: false },
  }
}

export default async function SharePagePage({ params }: Props) {
  const article = await findArticle(await params)
  if (!article) notFound()
  return <SharePage articleId={article.id} slug={article.slug} title={article.title} />
}

async function findArticle({ locale, slug }: { locale: string; slug: string }) {
  return locale === 'vi' ? findLiveArticle(slug) : null
}
