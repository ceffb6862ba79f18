import 'server-only'
import { and, asc, desc, eq, gt, gte, inArray, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import { keptQuery } from '@/db/kept-query'
import { articleViews, liveArticles, liveStories, media, pins, sections } from '@/db/schema'
import type { Headline } from '@/domain/articles/article'
import { headlineColumns } from '@/domain/articles/columns'
import type { SectionBlock } from './front'

const mostPinned = 5
const mostBlocks = 12
/** Five are shown; the top of the page may hold as many again. */
const newestOfSection = 10
const mostRead = 5
/** Some of the most viewed may have been withdrawn since. */
const mostViewed = 50

// Not cached one by one: all of it is read together, for the front page.

/** Stories an editor holds at the top, in the editor's order, until their time is over. */
export async function listPinned(): Promise<Headline[]> {
  return pinned().execute()
}

const pinned = keptQuery(() =>
  db()
    .select(headlineColumns)
    .from(pins)
    .innerJoin(liveArticles, eq(liveArticles.id, pins.articleId))
    .leftJoin(sections, eq(sections.id, liveArticles.sectionId))
    .leftJoin(media, eq(media.id, liveArticles.coverId))
    .where(
      and(eq(liveArticles.kind, 'article'), or(isNull(pins.endsAt), gt(pins.endsAt, sql`now()`))),
    )
    .orderBy(asc(pins.position), asc(pins.articleId))
    .limit(mostPinned)
    .prepare('pinned'),
)

/** The newest of each section, in the order of the menu. */
export async function listNewestBySection(): Promise<SectionBlock[]> {
  return blocksOf(await newestBySection().execute())
}

const newestBySection = keptQuery(() => {
  const newest = db()
    .select({ publicationId: liveStories.publicationId })
    .from(liveStories)
    .where(eq(liveStories.sectionId, sections.id))
    .orderBy(desc(liveStories.publishedAt), desc(liveStories.articleId))
    .limit(newestOfSection)
    .as('newest')
  const shown = db().select({ publicationId: newest.publicationId }).from(sections)
  return db()
    .select(headlineColumns)
    .from(liveArticles)
    .innerJoin(sections, eq(sections.id, liveArticles.sectionId))
    .leftJoin(media, eq(media.id, liveArticles.coverId))
    .where(inArray(liveArticles.publicationId, shown.crossJoinLateral(newest)))
    .orderBy(asc(sections.position), asc(sections.id), desc(liveArticles.publishedAt))
    .limit(mostBlocks * newestOfSection)
    .prepare('newest-by-section')
})

/** What was read most in the last `hours`, most first; nothing where nobody has read. */
export async function listMostRead(hours: number): Promise<Headline[]> {
  return mostReadOf().execute({ hours })
}

const mostReadOf = keptQuery(() => {
  const views = db()
    .select({
      articleId: articleViews.articleId,
      count: sql<number>`sum(${articleViews.count})`.as('count'),
    })
    .from(articleViews)
    .where(
      gte(
        articleViews.hour,
        sql`date_trunc('hour', now()) - make_interval(hours => ${sql.placeholder('hours')})`,
      ),
    )
    .groupBy(articleViews.articleId)
    .orderBy(desc(sql`sum(${articleViews.count})`), asc(articleViews.articleId))
    .limit(mostViewed)
    .as('views')
  return db()
    .select(headlineColumns)
    .from(views)
    .innerJoin(liveArticles, eq(liveArticles.id, views.articleId))
    .leftJoin(sections, eq(sections.id, liveArticles.sectionId))
    .leftJoin(media, eq(media.id, liveArticles.coverId))
    .where(eq(liveArticles.kind, 'article'))
    .orderBy(desc(views.count), asc(liveArticles.id))
    .limit(mostRead)
    .prepare('most-read')
})

function blocksOf(headlines: readonly Headline[]): SectionBlock[] {
  const blocks = new Map<string, { section: SectionBlock['section']; headlines: Headline[] }>()
  for (const headline of headlines) {
    if (!headline.section) continue
    const { slug } = headline.section
    const block = blocks.get(slug) ?? { section: headline.section, headlines: [] }
    blocks.set(slug, block)
    block.headlines.push(headline)
  }
  return [...blocks.values()]
}
