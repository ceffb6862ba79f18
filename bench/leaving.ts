import { sql } from 'drizzle-orm'
import { openDirect } from '@/db/connection'
import { articleViews } from '@/db/schema'
import { callAction, openPage, type SeenPage } from './reader-calls'
import { ask } from './readers'
import { databaseOf, openSite, type Site } from './site'

/**
 * `answered`: views that a reader was told are counted; `broken`: answers that were none, or were cut
 * off, other than that nobody listens any more; `took` in milliseconds.
 */
export type Leaving = { answered: number; broken: string[]; views: number; took: number }

const readers = 16
const told = 200

/** Ends a site while it is read and its readers are counted, then counts the views that it kept. */
export async function leaveUnderLoad(site: Site, path: string): Promise<Leaving> {
  const page = await openPage(`${site.origin}${path}`)
  const before = await viewsOf(databaseOf(site), page)
  const crowd = { answered: 0, broken: [] as string[], next: 0 }
  const loads = Array.from({ length: readers }, () => [countOn(page, crowd), readOnAt(page, crowd)])
  while (crowd.answered < told && crowd.broken.length === 0) await ask(page.url.href)
  const took = await site.leave()
  await Promise.all(loads.flat())
  const views = (await keptViews(site, page)) - before
  return { answered: crowd.answered, broken: crowd.broken, views, took }
}

type Crowd = { answered: number; broken: string[]; next: number }

/** Every view is one of a reader of its own. */
async function countOn(page: SeenPage, crowd: Crowd): Promise<void> {
  for (;;) {
    crowd.next += 1
    try {
      const figures = await callAction({ page, kind: 'view', reader: crowd.next })
      if (figures === null) crowd.broken.push('not counted')
      else crowd.answered += 1
    } catch (error) {
      if (!isRefused(error)) crowd.broken.push(String(error))
      return
    }
  }
}

async function readOnAt({ url }: SeenPage, { broken }: Crowd): Promise<void> {
  for (;;) {
    const { status, failure } = await ask(url.href)
    if (failure?.code === 'ECONNREFUSED') return
    if (status !== 200) {
      broken.push(`read ${status} ${failure?.code}`)
      return
    }
  }
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'
}

/** From the data the site left behind. */
async function keptViews({ dataDir }: Site, page: SeenPage): Promise<number> {
  const again = await openSite({ dataDir })
  try {
    return await viewsOf(databaseOf({ dataDir }), page)
  } finally {
    await again.leave()
  }
}

async function viewsOf(url: string, { article }: SeenPage): Promise<number> {
  const direct = await openDirect(url)
  const [row] = await direct.db
    .select({ views: sql<number>`coalesce(sum(${articleViews.count}), 0)::int` })
    .from(articleViews)
    .where(sql`${articleViews.articleId} = ${article}`)
  direct.close()
  return row?.views ?? 0
}
