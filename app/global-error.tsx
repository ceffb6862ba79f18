'use client'

import { ErrorNotice } from '@/components/site/error-notice'
import words from '@/messages/errors.json'
import styles from './bare.module.css'
import './globals.css'
import './print.css'

/** Stands in for the root layout as well, when that is what broke. */
export default function BrokenWhole() {
  return (
    <html lang="vi">
      <head>
        <title>{words.title}</title>
      </head>
      <body>
        <main className={styles.bare}>
          <ErrorNotice />
        </main>
      </body>
    </html>
  )
}
