import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { env } from '@/env'
import './globals.css'

export const metadata: Metadata = { metadataBase: new URL(env().siteUrl) }

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#15171a' },
  ],
}

/** Reads no data: Next renders this layout while building, without a database. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  )
}
