import { createElement, type ReactNode } from 'react'
import { scriptAddress } from '@/components/site/script-address'
import { t } from '@/messages'
import styles from './search-form.module.css'

/** As long as a search may be: the query cuts there, the field stops there. */
const longestSearch = 200

type Props = {
  /** What was typed before. */
  query?: string
  /** Tells the fields of two forms on one page apart. */
  id?: string
  /** More fields of the same form. */
  children?: ReactNode
}

/**
 * Finds articles; a plain form, whole without scripts. With them public/scripts/search.js proposes what
 * there is while one types, and says so in the words it is given here.
 */
export function SearchForm({ query = '', id = 'tim', children }: Props) {
  const words = {
    class: styles.frame,
    'data-label': t('search.suggestions.label'),
    'data-none': t('search.suggestions.none'),
    'data-some': t('search.suggestions.some'),
  }
  return (
    <search>
      <form className={styles.form} action="/tim-kiem">
        <label className={styles.label} htmlFor={id}>
          {t('search.label')}
        </label>
        {createElement(
          'search-field',
          words,
          <input
            className={styles.field}
            id={id}
            name="q"
            type="search"
            defaultValue={query}
            maxLength={longestSearch}
            required
            autoComplete="off"
            enterKeyHint="search"
          />,
        )}
        <button className={styles.button} type="submit">
          {t('search.submit')}
        </button>
        {children}
      </form>
      <script type="module" async src={scriptAddress('search.js')} />
    </search>
  )
}
