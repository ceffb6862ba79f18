import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/page-metadata'
import { findPublisher } from '@/app/publisher'
import { ListView } from '@/components/articles/list-view'
import { StructuredData } from '@/components/site/structured-data'
import { readMonth, readPage } from '@/domain/articles/lists/list'
import { pageAddress } from '@/domain/articles/lists/pager'
import { findListPage } from '@/domain/articles/lists/queries'
import { graphOf } from '@/domain/structured-data/graph'
import { collectionData } from '@/domain/structured-data/list-data'
import { breadcrumbData } from '@/domain/structured-data/site-data'
import { t } from '@/messages'

type Params = { locale: string; year: string; month: string; page: string }
type Props = { params: Promise<Params> }

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_', year: '_', month: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { year, month, ...asked } = await params
  const list = await findMonthPage({ year, month, ...asked })
  if (!list) return {}
  return pageMetadata(await pageOf({ year, month, page: list.page }))
}

export default async function MonthPage({ params }: Props) {
  const { year, month, ...asked } = await params
  const list = await findMonthPage({ year, month, ...asked })
  if (!list) notFound()
  const page = await pageOf({ year, month, page: list.page })
  const title = t('lists.monthName', { year, month })
  return (
    <>
      <ListView
        kind={t('lists.archive')}
        title={title}
        base={`/luu-tru/${year}/${month}`}
        list={list}
      />
      <StructuredData
        graph={graphOf(
          collectionData({ ...page, headlines: list.headlines }),
          breadcrumbData(page.publisher.origin, [
            { name: t('lists.frontPage'), path: '/' },
            { name: title, path: page.path },
          ]),
        )}
      />
    </>
  )
}

async function pageOf(words: { year: string; month: string; page: number }) {
  return {
    path: pageAddress(`/luu-tru/${words.year}/${words.month}`, words.page),
    title: t('lists.title.month', words),
    description: t('lists.description.month', words),
    publisher: await findPublisher(),
  }
}

function findMonthPage({ locale, year, month: number, page: asked }: Params) {
  const [month, page] = [readMonth(year, number), readPage(asked)]
  return locale === 'vi' && month && page ? monthPageAt(month, page) : null
}

/** Read once for head and body; a month in which nothing was published is no page. */
const monthPageAt = cache(async (month: string, page: number) => {
  const list = await findListPage({ of: 'month', month }, page)
  return list && list.count > 0 ? list : null
})
