import { SearchForm } from '@/components/search/search-form'
import { t } from '@/messages'
import styles from './notice.module.css'

export function NotFoundNotice() {
  return (
    <section className={styles.notice} aria-labelledby="khong-tim-thay">
      <p className={styles.code}>404</p>
      <h1 id="khong-tim-thay">{t('site.notFoundTitle')}</h1>
      <p>{t('site.notFoundText')}</p>
      <SearchForm id="tim-trang-khac" />
      <nav aria-label={t('site.waysOn')}>
        <ul className={styles.ways}>
          <li>
            <a href="/">{t('site.toFrontPage')}</a>
          </li>
          <li>
            <a href="/so-do-trang">{t('site.siteMap')}</a>
          </li>
        </ul>
      </nav>
    </section>
  )
}
