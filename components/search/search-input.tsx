import { createElement } from 'react'
import { scriptAddress } from '@/components/site/script-address'
import { t } from '@/messages'
import styles from './search-input.module.css'

/** As long as a search may be: the query cuts there, the field stops there. */
const longestSearch = 200

type Props = { id: string; query?: string; placeholder?: string }

/** With scripts public/scripts/search.js (`data-script`) proposes what there is while one types, in the words given here. */
export function SearchInput({ id, query = '', placeholder }: Props) {
  const words = {
    class: styles.frame,
    'data-script': scriptAddress('search.js'),
    'data-label': t('search.suggestions.label'),
    'data-none': t('search.suggestions.none'),
    'data-some': t('search.suggestions.some'),
  }
  return createElement(
    'search-field',
    words,
    <input
      className={styles.field}
      id={id}
      name="q"
      type="search"
      defaultValue={query}
      placeholder={placeholder}
      maxLength={longestSearch}
      required
      autoComplete="off"
      enterKeyHint="search"
    />,
  )
}
