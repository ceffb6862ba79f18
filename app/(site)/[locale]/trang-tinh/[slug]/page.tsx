import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StandingPageView } from '@/components/pages/standing-page-view'
import { outlineOf } from '@/domain/documents/outline'
import { listMedia } from '@/domain/media/queries'
import { findStandingPage } from '@/domain/pages/queries'

type Params = { locale: string; slug: string }
type Props = { params: Promise<Params> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findPage(await params)
  if (!page) return {}
  return {
    title: page.title,
    description: page.standfirst,
    alternates: { canonical: `/trang-tinh/${page.slug}` },
  }
}

export default async function StandingPagePage({ params }: Props) {
  const page = await findPage(await params)
  if (!page) notFound()

  const media = await listMedia(outlineOf(page.body).mediaIds)
  return <StandingPageView page={page} media={media} />
}

async function findPage({ locale, slug }: Params) {
  return locale === 'vi' ? findStandingPage(slug) : null
}
