import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { findPublisher } from '@/app/publisher'
import { SearchView } from '@/components/search/search-view'
import { findArticles } from '@/domain/search/queries'
import { readSearch } from '@/domain/search/search'
import { listSections } from '@/domain/sections/queries'
import { t } from '@/messages'

type Props = { searchParams: Promise<{ q?: string | string[]; trang?: string | string[] }> }

export const instant = false

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, page } = readSearch(await searchParams)
  return pageMetadata({
    path: '/tim-kiem',
    title: query ? t('search.titleOf', { query, page }) : t('search.title'),
    description: t('search.description'),
    publisher: await findPublisher(),
    isHidden: true,
  })
}

export default async function SearchPage({ searchParams }: Props) {
  const search = readSearch(await searchParams)
  const [found, sections] = await Promise.all([findArticles(search), listSections()])
  return <SearchView search={search} found={found} sections={sections} />
}
