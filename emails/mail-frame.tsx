import type { ReactNode } from 'react'
import { styles } from './styles'

type Props = { title: string; children: ReactNode }

/** The frame of every mail: one column, both colour schemes, nothing fetched from anywhere. */
export function MailFrame({ title, children }: Props) {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta
          name="format-detection"
          content="telephone=no, date=no, address=no, email=no, url=no"
        />
        <title>{title}</title>
      </head>
      <body style={styles.body}>
        <div style={styles.column}>{children}</div>
      </body>
    </html>
  )
}
