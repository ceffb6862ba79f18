import type { ReactNode } from 'react'
import { scriptAddress } from '@/components/site/script-address'
import { t } from '@/messages'
import styles from './search-form.module.css'
import { SearchInput } from './search-input'

type Props = {
  /** What was typed before. */
  query?: string
  /** Tells the fields of two forms on one page apart. */
  id?: string
  /** More fields of the same form. */
  children?: ReactNode
}

/** Finds articles; a plain form, whole without scripts. */
export function SearchForm({ query = '', id = 'tim', children }: Props) {
  return (
    <search>
      <form className={styles.form} action="/tim-kiem">
        <label className={styles.label} htmlFor={id}>
          {t('search.label')}
        </label>
        <SearchInput id={id} query={query} />
        <button className={styles.button} type="submit">
          {t('search.submit')}
        </button>
        {children}
      </form>
      <script type="module" async src={scriptAddress('search.js')} />
    </search>
  )
}
