import { t } from '@/messages'
import styles from './pager.module.css'

type Props = { newer: string | null; older: string | null }

export function Pager({ newer, older }: Props) {
  if (!newer && !older) return null
  return (
    <nav className={styles.pager} aria-label={t('site.pages')}>
      {newer && (
        <a href={newer} rel="prev">
          {t('site.newer')}
        </a>
      )}
      {older && (
        <a className={styles.older} href={older} rel="next">
          {t('site.older')}
        </a>
      )}
    </nav>
  )
}
