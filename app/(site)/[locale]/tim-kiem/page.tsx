import type { Metadata } from 'next'
import { SearchView } from '@/components/search/search-view'
import { findArticles } from '@/domain/search/queries'
import { readSearch } from '@/domain/search/search'
import { listSections } from '@/domain/sections/queries'
import { t } from '@/messages'

type Props = { searchParams: Promise<{ q?: string | string[]; trang?: string | string[] }> }

export const instant = false

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, page } = readSearch(await searchParams)
  return {
    title: query ? t('search.titleOf', { query, page }) : t('search.title'),
    description: t('search.description'),
    alternates: { canonical: '/tim-kiem' },
    robots: { index: false, follow: true },
  }
}

export default async function SearchPage({ searchParams }: Props) {
  const search = readSearch(await searchParams)
  const [found, sections] = await Promise.all([findArticles(search), listSections()])
  return <SearchView search={search} found={found} sections={sections} />
}
