import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListView } from '@/components/articles/list-view'
import { readPage } from '@/domain/articles/lists/list'
import { pageAddress } from '@/domain/articles/lists/pager'
import { findListPage } from '@/domain/articles/lists/queries'
import { findSection } from '@/domain/sections/queries'
import { t } from '@/messages'

type Params = { locale: string; slug: string; page: string }
type Props = { params: Promise<Params> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findSectionPage(await params)
  if (!found) return {}
  const { page } = found.list
  const words = { name: found.section.name, page }
  return {
    title: t('lists.title.section', words),
    description: t('lists.description.section', words),
    alternates: { canonical: pageAddress(`/chuyen-muc/${found.section.slug}`, page) },
  }
}

export default async function SectionPage({ params }: Props) {
  const found = await findSectionPage(await params)
  if (!found) notFound()
  const { section, list } = found
  return (
    <ListView
      kind={t('lists.section')}
      title={section.name}
      about={[section.description]}
      base={`/chuyen-muc/${section.slug}`}
      list={list}
      hidesSection
    />
  )
}

async function findSectionPage({ locale, slug, page: asked }: Params) {
  const page = readPage(asked)
  const section = locale === 'vi' && page ? await findSection(slug) : null
  const list = section && page ? await findListPage({ of: 'section', id: section.id }, page) : null
  return section && list ? { section, list } : null
}
