import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { findPublisher } from '@/app/publisher'
import { SiteMap } from '@/components/site/site-map'
import { StructuredData } from '@/components/site/structured-data'
import { listMonths } from '@/domain/articles/lists/queries'
import { listAuthors } from '@/domain/bylines/queries'
import { listStandingPages } from '@/domain/pages/queries'
import { listSections } from '@/domain/sections/queries'
import { graphOf } from '@/domain/structured-data/graph'
import { webPageData } from '@/domain/structured-data/list-data'
import { breadcrumbData } from '@/domain/structured-data/site-data'
import { t } from '@/messages'

type Props = { params: Promise<{ locale: string }> }

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).locale !== 'vi') return {}
  return pageMetadata(await pageOfSiteMap())
}

export default async function SiteMapPage({ params }: Props) {
  if ((await params).locale !== 'vi') notFound()
  const [page, sections, pages, authors, months] = await Promise.all([
    pageOfSiteMap(),
    listSections(),
    listStandingPages(),
    listAuthors(),
    listMonths({ of: 'everything' }),
  ])
  return (
    <>
      <SiteMap sections={sections} pages={pages} authors={authors} months={months} />
      <StructuredData
        graph={graphOf(
          webPageData(page),
          breadcrumbData(page.publisher.origin, [
            { name: t('lists.frontPage'), path: '/' },
            { name: page.title, path: page.path },
          ]),
        )}
      />
    </>
  )
}

async function pageOfSiteMap() {
  const publisher = await findPublisher()
  return {
    path: '/so-do-trang',
    title: t('lists.siteMap'),
    description: t('lists.siteMapDescription', { name: publisher.name }),
    publisher,
  }
}
