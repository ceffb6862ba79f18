import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListView } from '@/components/articles/list-view'
import { readMonth, readPage } from '@/domain/articles/lists/list'
import { pageAddress } from '@/domain/articles/lists/pager'
import { findListPage } from '@/domain/articles/lists/queries'
import { t } from '@/messages'

type Params = { locale: string; year: string; month: string; page: string }
type Props = { params: Promise<Params> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ locale: '_', year: '_', month: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, month, ...asked } = await params
  const list = await findMonthPage({ year, month, ...asked })
  if (!list) return {}
  const words = { year, month, page: list.page }
  return {
    title: t('lists.title.month', words),
    description: t('lists.description.month', words),
    alternates: { canonical: pageAddress(`/luu-tru/${year}/${month}`, list.page) },
  }
}

export default async function MonthPage({ params }: Props) {
  const { year, month, ...asked } = await params
  const list = await findMonthPage({ year, month, ...asked })
  if (!list) notFound()
  return (
    <ListView
      kind={t('lists.archive')}
      title={t('lists.monthName', { year, month })}
      base={`/luu-tru/${year}/${month}`}
      list={list}
    />
  )
}

/** A month in which nothing was published is no page. */
async function findMonthPage({ locale, year, month: number, page: asked }: Params) {
  const [month, page] = [readMonth(year, number), readPage(asked)]
  if (locale !== 'vi' || !month || !page) return null
  const list = await findListPage({ of: 'month', month }, page)
  return list && list.count > 0 ? list : null
}
