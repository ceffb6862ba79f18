import type { Metadata } from 'next'
import { NotFoundNotice } from '@/components/site/not-found-notice'
import { t } from '@/messages'

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export const metadata: Metadata = { title: t('site.notFoundTitle'), robots: { index: false } }

export function generateStaticParams() {
  return [{ locale: '_' }]
}

/**
 * The 404 as an ordinary page, which the front process sends where Next found nothing: after
 * notFound() Next 16.4 sends an empty body that only its scripts fill.
 */
export default function NotFoundPage() {
  return <NotFoundNotice />
}
