import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { findPublisher } from '@/app/publisher'
import { SearchView } from '@/components/search/search-view'
import { listChoices } from '@/domain/search/choices/queries'
import { findArticlesFor } from '@/domain/search/queries'
import { readSearch } from '@/domain/search/search'
import { currentVisitor } from '@/domain/visits/visitor'
import { t } from '@/messages'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const instant = false

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = await searchParams
  const { query, page } = readSearch(asked)
  return pageMetadata({
    path: '/tim-kiem',
    title: query ? t('search.titleOf', { query, page }) : t('search.title'),
    description: t('search.description'),
    publisher: await findPublisher(),
    // Where one may search is worth finding, what is sought is not.
    isHidden: Object.keys(asked).length > 0,
  })
}

export default async function SearchPage({ searchParams }: Props) {
  const search = readSearch(await searchParams)
  const visitor = await currentVisitor()
  const [found, choices] = await Promise.all([
    findArticlesFor(visitor?.network ?? null, search),
    listChoices(),
  ])
  return <SearchView search={search} found={found} choices={choices} />
}
