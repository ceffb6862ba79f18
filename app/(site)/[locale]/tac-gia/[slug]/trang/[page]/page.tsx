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
import { findAuthor } from '@/domain/bylines/queries'
import { graphOf } from '@/domain/structured-data/graph'
import { collectionData, profileData } from '@/domain/structured-data/list-data'
import { breadcrumbData } from '@/domain/structured-data/site-data'
import { t } from '@/messages'

type Params = { locale: string; slug: string; page: string }
type Props = { params: Promise<Params> }

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findAuthorPage(await params)
  if (!found) return {}
  const { name, slug } = found.author
  const feed = { base: `/tac-gia/${slug}`, title: name }
  return pageMetadata({ ...(await pageOf(found)), feed, kind: 'profile' })
}

export default async function AuthorPage({ params }: Props) {
  const found = await findAuthorPage(await params)
  if (!found) notFound()
  const { author, list } = found
  const page = await pageOf(found)
  return (
    <>
      <ListView
        kind={t('lists.author')}
        title={author.name}
        about={[author.role, author.biography]}
        base={`/tac-gia/${author.slug}`}
        list={list}
      />
      <StructuredData
        graph={graphOf(
          list.page === 1
            ? profileData(page, author)
            : collectionData({ ...page, headlines: list.headlines }),
          breadcrumbData(page.publisher.origin, [
            { name: t('lists.frontPage'), path: '/' },
            { name: author.name, path: page.path },
          ]),
        )}
      />
    </>
  )
}

type Found = NonNullable<Awaited<ReturnType<typeof findAuthorPage>>>

async function pageOf({ author, list: { page } }: Found) {
  const words = { name: author.name, page }
  return {
    path: pageAddress(`/tac-gia/${author.slug}`, page),
    title: t('lists.title.author', words),
    description: t('lists.description.author', words),
    publisher: await findPublisher(),
  }
}

function findAuthorPage({ locale, slug, page: asked }: Params) {
  const page = readPage(asked)
  return locale === 'vi' && page ? authorPageAt(slug, page) : null
}

/** Read once for head and body. */
const authorPageAt = cache(async (slug: string, page: number) => {
  const author = await findAuthor(slug)
  const list = author ? await findListPage({ of: 'author', id: author.id }, page) : null
  return author && list ? { author, list } : null
})
