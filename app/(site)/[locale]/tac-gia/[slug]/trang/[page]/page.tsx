import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListView } from '@/components/articles/list-view'
import { readPage } from '@/domain/articles/lists/list'
import { pageAddress } from '@/domain/articles/lists/pager'
import { findListPage } from '@/domain/articles/lists/queries'
import { findAuthor } from '@/domain/bylines/queries'
import { t } from '@/messages'

type Params = { locale: string; slug: string; page: string }
type Props = { params: Promise<Params> }

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_', page: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findAuthorPage(await params)
  if (!found) return {}
  const { page } = found.list
  const words = { name: found.author.name, page }
  return {
    title: t('lists.title.author', words),
    description: t('lists.description.author', words),
    alternates: { canonical: pageAddress(`/tac-gia/${found.author.slug}`, page) },
  }
}

export default async function AuthorPage({ params }: Props) {
  const found = await findAuthorPage(await params)
  if (!found) notFound()
  const { author, list } = found
  return (
    <ListView
      kind={t('lists.author')}
      title={author.name}
      about={[author.role, author.biography]}
      base={`/tac-gia/${author.slug}`}
      list={list}
    />
  )
}

async function findAuthorPage({ locale, slug, page: asked }: Params) {
  const page = readPage(asked)
  const author = locale === 'vi' && page ? await findAuthor(slug) : null
  const list = author && page ? await findListPage({ of: 'author', id: author.id }, page) : null
  return author && list ? { author, list } : null
}
