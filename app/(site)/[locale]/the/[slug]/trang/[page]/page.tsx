import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/page-metadata'
import { findPublisher } from '@/app/publisher'
import { ListView } from '@/components/articles/list-view'
import { StructuredData } from '@/components/site/structured-data'
import { readPage } from '@/domain/articles/lists/list'
import { pageAddress } from '@/domain/articles/lists/pager'
import { findListPage } from '@/domain/articles/lists/queries'
import { graphOf } from '@/domain/structured-data/graph'
import { collectionData } from '@/domain/structured-data/list-data'
import { breadcrumbData } from '@/domain/structured-data/site-data'
import { findTag } from '@/domain/tags/queries'
import { t } from '@/messages'

type Params = { locale: string; slug: string; page: string }
type Props = { params: Promise<Params> }

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findTopicPage(await params)
  if (!found) return {}
  const { name, slug } = found.topic
  return pageMetadata({ ...(await pageOf(found)), feed: { base: `/the/${slug}`, title: name } })
}

export default async function TopicPage({ params }: Props) {
  const found = await findTopicPage(await params)
  if (!found) notFound()
  const { topic, list } = found
  const page = await pageOf(found)
  return (
    <>
      <ListView
        kind={t('lists.topic')}
        title={topic.name}
        base={`/the/${topic.slug}`}
        list={list}
      />
      <StructuredData
        graph={graphOf(
          collectionData({ ...page, headlines: list.headlines }),
          breadcrumbData(page.publisher.origin, [
            { name: t('lists.frontPage'), path: '/' },
            { name: topic.name, path: page.path },
          ]),
        )}
      />
    </>
  )
}

type Found = NonNullable<Awaited<ReturnType<typeof findTopicPage>>>

async function pageOf({ topic, list: { page } }: Found) {
  const words = { name: topic.name, page }
  return {
    path: pageAddress(`/the/${topic.slug}`, page),
    title: t('lists.title.topic', words),
    description: t('lists.description.topic', words),
    publisher: await findPublisher(),
  }
}

function findTopicPage({ locale, slug, page: asked }: Params) {
  const page = readPage(asked)
  return locale === 'vi' && page ? topicPageAt(slug, page) : null
}

/** Read once for head and body. */
const topicPageAt = cache(async (slug: string, page: number) => {
  const topic = await findTag(slug)
  const list = topic ? await findListPage({ of: 'topic', id: topic.id }, page) : null
  return topic && list ? { topic, list } : null
})
