import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListView } from '@/components/articles/list-view'
import { readPage } from '@/domain/articles/lists/list'
import { pageAddress } from '@/domain/articles/lists/pager'
import { findListPage } from '@/domain/articles/lists/queries'
import { findTag } from '@/domain/tags/queries'
import { t } from '@/messages'

type Params = { locale: string; slug: string; page: string }
type Props = { params: Promise<Params> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findTopicPage(await params)
  if (!found) return {}
  const { page } = found.list
  const words = { name: found.topic.name, page }
  return {
    title: t('lists.title.topic', words),
    description: t('lists.description.topic', words),
    alternates: { canonical: pageAddress(`/the/${found.topic.slug}`, page) },
  }
}

export default async function TopicPage({ params }: Props) {
  const found = await findTopicPage(await params)
  if (!found) notFound()
  const { topic, list } = found
  return (
    <ListView kind={t('lists.topic')} title={topic.name} base={`/the/${topic.slug}`} list={list} />
  )
}

async function findTopicPage({ locale, slug, page: asked }: Params) {
  const page = readPage(asked)
  const topic = locale === 'vi' && page ? await findTag(slug) : null
  const list = topic && page ? await findListPage({ of: 'topic', id: topic.id }, page) : null
  return topic && list ? { topic, list } : null
}
