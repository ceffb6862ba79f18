import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findFront } from '@/app/front'
import { pageMetadata } from '@/app/page-metadata'
import { findPublisher } from '@/app/publisher'
import { FrontView } from '@/components/articles/front-view'
import { ListView } from '@/components/articles/list-view'
import { StructuredData } from '@/components/site/structured-data'
import { arrangeFront } from '@/domain/articles/front/front'
import { type ListPage, readPage } from '@/domain/articles/lists/list'
import { pageAddress } from '@/domain/articles/lists/pager'
import { findListPage } from '@/domain/articles/lists/queries'
import { graphOf } from '@/domain/structured-data/graph'
import { collectionData } from '@/domain/structured-data/list-data'
import { organizationData, webSiteData } from '@/domain/structured-data/site-data'
import { t } from '@/messages'

type Props = { params: Promise<{ locale: string; page: string }> }

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page: asked } = await params
  const page = readPage(asked)
  if (locale !== 'vi' || !page) return {}
  return pageMetadata(await pageOf(page))
}

export default async function StreamPage({ params }: Props) {
  const { locale, page: asked } = await params
  const page = readPage(asked)
  const list = locale === 'vi' && page ? await findListPage({ of: 'everything' }, page) : null
  if (!list) notFound()
  const { publisher, ...facts } = await pageOf(list.page)
  if (list.page === 1) {
    return (
      <>
        <FrontPage name={publisher.name} list={list} />
        <StructuredData graph={graphOf(webSiteData(publisher), organizationData(publisher))} />
      </>
    )
  }
  const { headlines } = list
  return (
    <>
      <ListView kind={t('front.stream')} title={t('front.newest')} base="/" list={list} />
      <StructuredData graph={graphOf(collectionData({ ...facts, publisher, headlines }))} />
    </>
  )
}

async function pageOf(page: number) {
  const publisher = await findPublisher()
  const { name, tagline } = publisher
  const words = { name, page: String(page) }
  return {
    path: pageAddress('/', page),
    title: page === 1 ? name : t('front.titleOfPage', words),
    description: page === 1 ? tagline : t('front.descriptionOfPage', words),
    publisher,
  }
}

async function FrontPage({ name, list }: { name: string; list: ListPage }) {
  const { pinned, blocks, mostRead } = await findFront()
  const front = arrangeFront(pinned, list.headlines, blocks)
  return <FrontView name={name} front={front} mostRead={mostRead} pages={list.pages} />
}
