import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FrontView } from '@/components/articles/front-view'
import { ListView } from '@/components/articles/list-view'
import { arrangeFront } from '@/domain/articles/front/front'
import { listMostRead, listNewestBySection, listPinned } from '@/domain/articles/front/queries'
import { type ListPage, readPage } from '@/domain/articles/lists/list'
import { pageAddress } from '@/domain/articles/lists/pager'
import { findListPage } from '@/domain/articles/lists/queries'
import { findSettings } from '@/domain/settings/queries'
import { t } from '@/messages'

type Props = { params: Promise<{ locale: string; page: string }> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ locale: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page: asked } = await params
  const page = readPage(asked)
  if (locale !== 'vi' || !page) return {}
  const { name, tagline } = await findSettings()
  const alternates = { canonical: pageAddress('/', page) }
  if (page === 1) return { title: name, description: tagline, alternates }
  return {
    title: t('front.titleOfPage', { name, page: String(page) }),
    description: t('front.descriptionOfPage', { name, page: String(page) }),
    alternates,
  }
}

export default async function StreamPage({ params }: Props) {
  const { locale, page: asked } = await params
  const page = readPage(asked)
  const list = locale === 'vi' && page ? await findListPage({ of: 'everything' }, page) : null
  if (!list) notFound()
  if (list.page === 1) return <FrontPage list={list} />
  return <ListView kind={t('front.stream')} title={t('front.newest')} base="/" list={list} />
}

async function FrontPage({ list }: { list: ListPage }) {
  const [{ name }, pinned, blocks, day, week] = await Promise.all([
    findSettings(),
    listPinned(),
    listNewestBySection(),
    listMostRead(24),
    listMostRead(7 * 24),
  ])
  const front = arrangeFront(pinned, list.headlines, blocks)
  return <FrontView name={name} front={front} mostRead={{ day, week }} pages={list.pages} />
}
