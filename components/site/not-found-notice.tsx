import { t } from '@/messages'
import styles from './not-found-notice.module.css'

export function NotFoundNotice() {
  return (
    <section className={styles.notice} aria-labelledby="khong-tim-thay">
      <p className={styles.code}>404</p>
      <h1 id="khong-tim-thay">{t('site.notFoundTitle')}</h1>
      <p>{t('site.notFoundText')}</p>
      <search>
        <form className={styles.search} action="/tim-kiem">
          <label htmlFor="tim">{t('site.searchLabel')}</label>
          <input id="tim" name="q" type="search" maxLength={200} required />
          <button type="submit">{t('site.search')}</button>
        </form>
      </search>
      <p>
        <a href="/">{t('site.toFrontPage')}</a>
      </p>
    </section>
  )
}
