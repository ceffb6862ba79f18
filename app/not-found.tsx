import { NotFoundNotice } from '@/components/site/not-found-notice'
import styles from './bare.module.css'

export default function NotFound() {
  return (
    <main className={styles.bare}>
      <NotFoundNotice />
    </main>
  )
}
