import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  lt,
  lte,
  ne,
  or,
  type SQL,
  type SQLWrapper,
} from 'drizzle-orm'
import { db } from '@/db'
import { rowList } from '@/db/row-lists'
import { liveArticles, publicationRelations, publicationTags, relatedArticles } from '@/db/schema'
import { mostNewer, mostOlder, mostRelated, type Neighbours, type NewsLine } from './neighbours'

// A related list may repeat whatever stands in the lists before it, and the article itself.
const relatedToRead = mostNewer + mostOlder + 3 * mostRelated + 1

/** Where an article stands, as columns of the query that shows what stands beside it. */
export type Place = Record<'id' | 'publicationId' | 'sectionId' | 'publishedAt', SQL>

/**
 * What may stand beside a live article, each list as one value of another query; `arrange` makes of
 * them what is shown.
 */
export function neighbourLists(place: Place) {
  return {
    chosen: newsLines(chosenFor(place)),
    related: newsLines(relatedTo(place)),
    newer: newsLines(newerThan(place), (lines) => lines.reverse()),
    older: newsLines(olderThan(place)),
    sameSection: newsLines(newestOfSection(place)),
    sameTags: newsLines(newestOfTags(place)),
  } satisfies Record<keyof Neighbours | 'chosen', SQL<NewsLine[]>>
}

type Line = { slug: string; title: string; published_at: string; language: string }

function newsLines(list: SQLWrapper, inOrder = (lines: NewsLine[]) => lines): SQL<NewsLine[]> {
  return rowList(list).mapWith((lines: Line[]) => inOrder(lines.map(newsLine)))
}

function newsLine({ published_at, ...line }: Line): NewsLine {
  return { ...line, publishedAt: new Date(published_at) }
}

const line = {
  slug: liveArticles.slug,
  title: liveArticles.title,
  publishedAt: liveArticles.publishedAt,
  language: liveArticles.language,
}
const newestFirst = [desc(liveArticles.publishedAt), desc(liveArticles.id)]
const isArticle = eq(liveArticles.kind, 'article')

/** Chosen by hand for what readers see of it now; of those, what they may see themselves. */
function chosenFor({ publicationId }: Place) {
  return db()
    .select(line)
    .from(publicationRelations)
    .innerJoin(liveArticles, eq(liveArticles.id, publicationRelations.relatedId))
    .where(and(eq(publicationRelations.publicationId, publicationId), isArticle))
    .orderBy(asc(publicationRelations.position))
    .limit(mostOlder)
}

/** Kept by the worker, shown only as far as readers may see it at this moment. */
function relatedTo({ id }: Place) {
  return db()
    .select(line)
    .from(relatedArticles)
    .innerJoin(liveArticles, eq(liveArticles.id, relatedArticles.relatedId))
    .where(and(eq(relatedArticles.articleId, id), isArticle))
    .orderBy(desc(relatedArticles.score), ...newestFirst)
    .limit(mostRelated + 2)
}

// The outer bound on the date alone is what the index can use; the rest decides between equal dates.
function newerThan({ id, publishedAt }: Place) {
  const isAfter = or(gt(liveArticles.publishedAt, publishedAt), gt(liveArticles.id, id))
  return db()
    .select(line)
    .from(liveArticles)
    .where(
      and(gte(liveArticles.publishedAt, publishedAt), isAfter, ne(liveArticles.id, id), isArticle),
    )
    .orderBy(asc(liveArticles.publishedAt), asc(liveArticles.id))
    .limit(mostNewer + mostRelated)
}

function olderThan({ id, publishedAt }: Place) {
  const isBefore = or(lt(liveArticles.publishedAt, publishedAt), lt(liveArticles.id, id))
  return db()
    .select(line)
    .from(liveArticles)
    .where(
      and(lte(liveArticles.publishedAt, publishedAt), isBefore, ne(liveArticles.id, id), isArticle),
    )
    .orderBy(...newestFirst)
    .limit(mostOlder + mostRelated)
}

function newestOfSection({ sectionId }: Place) {
  return db()
    .select(line)
    .from(liveArticles)
    .where(and(eq(liveArticles.sectionId, sectionId), isArticle))
    .orderBy(...newestFirst)
    .limit(relatedToRead)
}

// The newest of each tag apart, so that no tag's whole list is read and sorted.
function newestOfTags({ publicationId }: Place) {
  const ownTags = db()
    .select({ tagId: publicationTags.tagId })
    .from(publicationTags)
    .where(eq(publicationTags.publicationId, publicationId))
    .as('own_tags')
  const recent = db()
    .select(line)
    .from(publicationTags)
    .innerJoin(liveArticles, eq(liveArticles.publicationId, publicationTags.publicationId))
    .where(and(eq(publicationTags.tagId, ownTags.tagId), isArticle))
    .orderBy(desc(publicationTags.publishedAt), desc(publicationTags.publicationId))
    .limit(relatedToRead)
    .as('recent')
  return db()
    .selectDistinct({
      slug: recent.slug,
      title: recent.title,
      publishedAt: recent.publishedAt,
      language: recent.language,
    })
    .from(ownTags)
    .crossJoinLateral(recent)
    .orderBy(desc(recent.publishedAt), asc(recent.slug))
    .limit(relatedToRead)
}
