import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SiteMap } from '@/components/site/site-map'
import { listMonths } from '@/domain/articles/lists/queries'
import { listAuthors } from '@/domain/bylines/queries'
import { listStandingPages } from '@/domain/pages/queries'
import { listSections } from '@/domain/sections/queries'
import { findSettings } from '@/domain/settings/queries'
import { t } from '@/messages'

type Props = { params: Promise<{ locale: string }> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ locale: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).locale !== 'vi') return {}
  const { name } = await findSettings()
  return {
    title: t('lists.siteMap'),
    description: t('lists.siteMapDescription', { name }),
    alternates: { canonical: '/so-do-trang' },
  }
}

export default async function SiteMapPage({ params }: Props) {
  if ((await params).locale !== 'vi') notFound()
  const [sections, pages, authors, months] = await Promise.all([
    listSections(),
    listStandingPages(),
    listAuthors(),
    listMonths({ of: 'everything' }),
  ])
  return <SiteMap sections={sections} pages={pages} authors={authors} months={months} />
}
