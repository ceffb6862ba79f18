import { HitList } from '@/components/search/hit-list'
import { type Choices, SearchFilters } from '@/components/search/search-filters'
import { SearchForm } from '@/components/search/search-form'
import { WaysOn } from '@/components/search/ways-on'
import { Pager } from '@/components/site/pager'
import { pagesOf } from '@/domain/articles/lists/list'
import { readAsked } from '@/domain/search/asked'
import { type Found, hasFilters, type Search, searchAddress } from '@/domain/search/search'
import { t } from '@/messages'
import styles from './search-view.module.css'

type Props = { search: Search; found: Found; choices: Choices }

export function SearchView({ search, found, choices }: Props) {
  const { query } = search
  const isFinding = found.status === 'found' && found.hits.length > 0
  return (
    <div className={styles.search}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('search.title')}</h1>
        <SearchForm query={query} id="tim-tren-trang">
          <SearchFilters search={search} choices={choices} />
        </SearchForm>
        <p className={styles.said}>{summaryOf(search, found)}</p>
        {query === '' && (
          <p className={styles.said}>
            {t.rich('search.helpMore', { example: (text) => <kbd>{text}</kbd> })}
          </p>
        )}
      </header>
      {isFinding ? (
        <section aria-label={t('search.results')}>
          {found.corrected !== null && <Correction search={search} corrected={found.corrected} />}
          <HitList hits={found.hits} />
          <Pager
            page={found.page}
            pages={pagesOf(found.count)}
            addressOf={(page) => searchAddress({ ...search, page })}
          />
        </section>
      ) : (
        <WaysOn search={search} found={found} sections={choices.sections} />
      )}
    </div>
  )
}

function Correction({ search, corrected }: { search: Search; corrected: string }) {
  return (
    <p className={styles.corrected}>
      <a href={searchAddress({ ...search, query: corrected, page: 1 })}>{corrected}</a>
    </p>
  )
}

function summaryOf(search: Search, found: Found): string {
  const { query } = search
  if (query === '') return t('search.help')
  if (found.status === 'slow') return t('search.slow', { query })
  if (found.status === 'away') return t('search.away')
  if (found.status === 'too-many') return t('search.tooMany')
  const { count, isMore, corrected } = found
  if (readAsked(query).terms.length === 0) return t('search.noWords', { query })
  if (count === 0) return t(hasFilters(search) ? 'search.noneFiltered' : 'search.none', { query })
  if (corrected !== null) return t('search.corrected', { query, count })
  return t(isMore ? 'search.foundMany' : 'search.found', { query, count })
}
