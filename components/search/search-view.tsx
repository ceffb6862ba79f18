import { HeadlineList } from '@/components/articles/headline-list'
import { SearchForm } from '@/components/search/search-form'
import { Pager } from '@/components/site/pager'
import { pagesOf } from '@/domain/articles/lists/list'
import { type Found, hasWords, type Search, searchAddress } from '@/domain/search/search'
import type { Section } from '@/domain/sections/section'
import { t } from '@/messages'
import styles from './search-view.module.css'

type Props = { search: Search; found: Found; sections: readonly Section[] }

export function SearchView({ search, found, sections }: Props) {
  const { query } = search
  return (
    <div className={styles.search}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t('search.title')}</h1>
        <SearchForm query={query} id="tim-tren-trang" />
        <p className={styles.said}>{summaryOf(search, found)}</p>
      </header>
      {found.headlines.length > 0 ? (
        <section aria-label={t('search.results')}>
          <HeadlineList headlines={found.headlines} />
          <Pager
            page={found.page}
            pages={pagesOf(found.count)}
            addressOf={(page) => searchAddress({ query, page })}
          />
        </section>
      ) : (
        <WaysOn hasAsked={query !== ''} sections={sections} />
      )}
    </div>
  )
}

function summaryOf({ query }: Search, { count, isMore }: Found): string {
  if (query === '') return t('search.help')
  if (!hasWords(query)) return t('search.noWords', { query })
  if (count === 0) return t('search.none', { query })
  return t(isMore ? 'search.foundMany' : 'search.found', { query, count })
}

function WaysOn({ hasAsked, sections }: { hasAsked: boolean; sections: readonly Section[] }) {
  return (
    <section className={styles.ways}>
      {hasAsked && <p>{t('search.wayFewer')}</p>}
      <p>{t('search.wayOther')}</p>
      <ul>
        <li>
          <a href="/">{t('lists.frontPage')}</a>
        </li>
        {sections.map(({ slug, name }) => (
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
