import type { Choice } from '@/components/search/search-filters'
import { wordsOf } from '@/domain/search/asked'
import {
  type Found,
  hasFilters,
  noFilters,
  type Search,
  searchAddress,
} from '@/domain/search/search'
import { fold } from '@/domain/text/fold'
import { t } from '@/messages'
import styles from './search-view.module.css'

type Props = { search: Search; found: Found; sections: readonly Choice[] }

/** Where to go from a search that shows nothing: nearer words, then sections, those of a like name first. */
export function WaysOn({ search, found, sections }: Props) {
  const { query } = search
  const proposals = found.status === 'found' ? found.proposals : []
  return (
    <section className={styles.ways}>
      {query !== '' && <p>{t('search.wayFewer')}</p>}
      {query !== '' && hasFilters(search) && (
        <p>
          <a href={searchAddress({ query, page: 1, filters: noFilters, order: 'fitting' })}>
            {t('search.wayWithoutFilters')}
          </a>
        </p>
      )}
      {proposals.length > 0 && <Proposals proposals={proposals} />}
      <p>{t('search.wayOther')}</p>
      <ul>
        <li>
          <a href="/">{t('lists.frontPage')}</a>
        </li>
        {nearestFirst(sections, query).map(({ slug, name }) => (
          <li key={slug}>
            <a href={`/chuyen-muc/${slug}`}>{name}</a>
          </li>
        ))}
        <li>
          <a href="/so-do-trang">{t('lists.siteMap')}</a>
        </li>
      </ul>
    </section>
  )
}

function Proposals({ proposals }: { proposals: readonly string[] }) {
  const at = { page: 1, filters: noFilters, order: 'fitting' } as const
  return (
    <>
      <p>{t('search.wayNearer')}</p>
      <ul>
        {proposals.map((query) => (
          <li key={query}>
            <a href={searchAddress({ ...at, query })}>{query}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function nearestFirst(sections: readonly Choice[], query: string): Choice[] {
  const sought = new Set(wordsOf(fold(query)))
  const shared = ({ name }: Choice) => wordsOf(fold(name)).filter((word) => sought.has(word)).length
  return sections.toSorted((one, other) => shared(other) - shared(one))
}
