'use client'

import { ErrorNotice } from '@/components/site/error-notice'
import styles from './bare.module.css'

export default function Broken() {
  return (
    <main className={styles.bare}>
      <ErrorNotice />
    </main>
  )
}
