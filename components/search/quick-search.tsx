import { SearchIcon } from '@/components/site/icons'
import { t } from '@/messages'
import styles from './quick-search.module.css'
import { SearchInput } from './search-input'

const fieldId = 'tim-nhanh-o'

/** A search from any page: a field where there is room for one, else a line that a button with this `id` opens. */
export function QuickSearch({ id }: { id: string }) {
  return (
    <search id={id} className={styles.search} popover="auto">
      <form className={styles.form} action="/tim-kiem">
        <label className={styles.label} htmlFor={fieldId}>
          {t('search.label')}
        </label>
        <SearchInput id={fieldId} placeholder={t('search.label')} />
        <button className={styles.button} type="submit" aria-label={t('search.submit')}>
          <SearchIcon />
        </button>
      </form>
    </search>
  )
}
