import { t } from '@/messages'
import styles from './search-form.module.css'

/** As long as a search may be: the query cuts there, the field stops there. */
const longestSearch = 200

type Props = {
  /** What was typed before. */
  query?: string
  /** Tells the fields of two forms on one page apart. */
  id?: string
}

/** Finds articles; a plain form, whole without scripts. */
export function SearchForm({ query = '', id = 'tim' }: Props) {
  return (
    <search>
      <form className={styles.form} action="/tim-kiem">
        <label className={styles.label} htmlFor={id}>
          {t('search.label')}
        </label>
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
        />
        <button className={styles.button} type="submit">
          {t('search.submit')}
        </button>
      </form>
    </search>
  )
}
