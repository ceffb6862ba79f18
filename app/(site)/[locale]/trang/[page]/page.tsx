import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HeadlineList } from '@/components/articles/headline-list'
import { Pager } from '@/components/site/pager'
import { listNewest } from '@/domain/articles/queries'
import { findSettings } from '@/domain/settings/queries'
import { t } from '@/messages'

type Props = { params: Promise<{ locale: string; page: string }> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ locale: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params
  if (locale !== 'vi') return {}
  const { name, tagline } = await findSettings()
  const title = page === '1' ? name : t('front.titleOfPage', { name, page })
  return { title, description: tagline, alternates: { canonical: addressOf(Number(page)) } }
}

export default async function FrontPage({ params }: Props) {
  const { locale, page } = await params
  const number = pageNumber(page)
  if (locale !== 'vi' || !number) notFound()

  const { headlines, hasMore } = await listNewest(number)
  if (headlines.length === 0 && number > 1) notFound()
  return (
    <>
      <HeadlineList headlines={headlines} isFront={number === 1} />
      <Pager
        newer={number > 1 ? addressOf(number - 1) : null}
        older={hasMore ? addressOf(number + 1) : null}
      />
    </>
  )
}

function pageNumber(page: string): number | null {
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : null
}

function addressOf(page: number): string {
  return page === 1 ? '/' : `/trang/${page}`
}
