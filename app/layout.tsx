import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { italic, roman } from '@/app/fonts/serif'
import { scriptAddress } from '@/components/site/script-address'
import { env } from '@/env'
import './globals.css'
import './print.css'

const preferences = scriptAddress('preferences.js')

export const metadata: Metadata = {
  metadataBase: new URL(env().siteUrl),
  manifest: '/manifest.webmanifest',
  robots: { 'max-image-preview': 'large' },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#15171a' },
  ],
}

/**
 * Reads no data: Next renders this layout while building, without a database. The script sets what
 * the reader chose on <html> before the first paint, hence before React looks at it.
 */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi" className={`${roman.variable} ${italic.variable}`} suppressHydrationWarning>
      <head>
        <script src={preferences} />
      </head>
      <body>{children}</body>
    </html>
  )
}
