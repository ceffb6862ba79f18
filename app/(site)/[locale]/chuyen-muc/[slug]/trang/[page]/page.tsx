import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/page-metadata'
import { findPublisher } from '@/app/publisher'
import { ListView } from '@/components/articles/list-view'
import { StructuredData } from '@/components/site/structured-data'
import { readPage } from '@/domain/articles/lists/list'
import { pageAddress } from '@/domain/articles/lists/pager'
import { findListPage } from '@/domain/articles/lists/queries'
import { findSection } from '@/domain/sections/queries'
import { graphOf } from '@/domain/structured-data/graph'
import { collectionData } from '@/domain/structured-data/list-data'
import { breadcrumbData } from '@/domain/structured-data/site-data'
import { t } from '@/messages'

type Params = { locale: string; slug: string; page: string }
type Props = { params: Promise<Params> }

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findSectionPage(await params)
  if (!found) return {}
  const { name, slug } = found.section
  const feed = { base: `/chuyen-muc/${slug}`, title: name }
  return pageMetadata({ ...(await pageOf(found)), feed })
}

export default async function SectionPage({ params }: Props) {
  const found = await findSectionPage(await params)
  if (!found) notFound()
  const { section, list } = found
  const page = await pageOf(found)
  return (
    <>
      <ListView
        kind={t('lists.section')}
        title={section.name}
        about={[section.description]}
        base={`/chuyen-muc/${section.slug}`}
        list={list}
        hidesSection
      />
      <StructuredData
        graph={graphOf(
          collectionData({ ...page, headlines: list.headlines }),
          breadcrumbData(page.publisher.origin, [
            { name: t('lists.frontPage'), path: '/' },
            { name: section.name, path: page.path },
          ]),
        )}
      />
    </>
  )
}

type Found = NonNullable<Awaited<ReturnType<typeof findSectionPage>>>

async function pageOf({ section, list: { page } }: Found) {
  const words = { name: section.name, page }
  return {
    path: pageAddress(`/chuyen-muc/${section.slug}`, page),
    title: t('lists.title.section', words),
    description: t('lists.description.section', words),
    publisher: await findPublisher(),
  }
}

function findSectionPage({ locale, slug, page: asked }: Params) {
  const page = readPage(asked)
  return locale === 'vi' && page ? sectionPageAt(slug, page) : null
}

/** Read once for head and body. */
const sectionPageAt = cache(async (slug: string, page: number) => {
  const section = await findSection(slug)
  const list = section ? await findListPage({ of: 'section', id: section.id }, page) : null
  return section && list ? { section, list } : null
})
