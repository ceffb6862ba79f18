import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { liveArticles } from '@/db/schema'
import { safeDocument } from '@/domain/documents/salvage'
import { tags } from '@/domain/freshness/tags'
import { isSlug } from '@/domain/text/slug'
import type { StandingPage } from './page'

const mostPages = 50

/** Every live standing page, the oldest first: the order in which a footer grows. */
export async function listStandingPages(): Promise<Pick<StandingPage, 'slug' | 'title'>[]> {
  'use cache'
  cacheTag(tags.pages)
  cacheLife('days')

  return db()
    .select({ slug: liveArticles.slug, title: liveArticles.title })
    .from(liveArticles)
    .where(eq(liveArticles.kind, 'page'))
    .orderBy(asc(liveArticles.publishedAt), asc(liveArticles.id))
    .limit(mostPages)
}

/** Null for anything that is not a live standing page; an article is none. */
export async function findStandingPage(slug: string): Promise<StandingPage | null> {
  return isSlug(slug) ? standingPage(slug) : null
}

async function standingPage(slug: string): Promise<StandingPage | null> {
  'use cache'
  cacheTag(tags.article(slug))
  cacheLife('days')

  const [row] = await db()
    .select({
      slug: liveArticles.slug,
      title: liveArticles.title,
      standfirst: liveArticles.standfirst,
      body: liveArticles.body,
      publishedAt: liveArticles.publishedAt,
      changedAt: liveArticles.changedAt,
    })
    .from(liveArticles)
    .where(and(eq(liveArticles.slug, slug), eq(liveArticles.kind, 'page')))
    .limit(1)
  if (!row) return null

  const { body, publishedAt, changedAt, ...page } = row
  return { ...page, body: safeDocument(body), updatedAt: changedAt ?? publishedAt }
}
