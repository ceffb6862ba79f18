import 'server-only'
import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  lt,
  lte,
  ne,
  or,
  type SQLWrapper,
  sql,
} from 'drizzle-orm'
import { db } from '@/db'
import { rowList } from '@/db/row-lists'
import {
  liveArticles,
  publicationRelations,
  publicationTags,
  relatedArticles,
  sections,
  tags as topics,
} from '@/db/schema'
import type { Article } from '@/domain/articles/article'
import {
  arrange,
  mostNewer,
  mostOlder,
  mostRelated,
  type NewsLine,
  type OtherNews,
} from './neighbours'

// A related list may repeat whatever stands in the lists before it, and the article itself.
const relatedToRead = mostNewer + mostOlder + 3 * mostRelated + 1

type Place = Pick<Article, 'id' | 'slug' | 'publishedAt'> & {
  section: string | null
  topics: readonly string[]
}

/** The other news beside a live article. Not cached by itself: read with its article's page. */
export async function findNeighbours(article: Article): Promise<OtherNews> {
  const { id, slug, publishedAt, section, tags: own } = article
  const names = own.map((tag) => tag.slug)
  const place: Place = { id, slug, publishedAt, section: section?.slug ?? null, topics: names }
  const lists = {
    chosen: chosenFor(place),
    related: relatedTo(place),
    newer: newerThan(place),
    older: olderThan(place),
    sameSection: place.section === null ? null : newestOfSection(place.section),
    sameTags: place.topics.length === 0 ? null : newestOfTopics(place.topics),
  }
  const { chosen, newer, ...others } = await readLists(lists)
  return { ...arrange(place.slug, { ...others, newer: newer.reverse() }), chosen }
}

type Line = { slug: string; title: string; published_at: string; language: string }

/** All lists at once: an article has one way to the database to wait for. */
async function readLists<Name extends string>(
  lists: Record<Name, SQLWrapper | null>,
): Promise<Record<Name, NewsLine[]>> {
  const columns = Object.entries<SQLWrapper | null>(lists).map(
    ([name, list]) =>
      sql`${list === null ? sql`'[]'::json` : rowList<Line>(list)} as ${sql.identifier(name)}`,
  )
  const [row] = await db().execute<Record<Name, Line[]>>(sql`select ${sql.join(columns, sql`, `)}`)
  return Object.fromEntries(
    Object.entries<Line[]>(row ?? {}).map(([name, lines]) => [name, lines.map(newsLine)]),
  ) as Record<Name, NewsLine[]>
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
function chosenFor({ id }: Place) {
  const own = db()
    .select({ id: liveArticles.publicationId })
    .from(liveArticles)
    .where(eq(liveArticles.id, id))
  return db()
    .select(line)
    .from(publicationRelations)
    .innerJoin(liveArticles, eq(liveArticles.id, publicationRelations.relatedId))
    .where(and(inArray(publicationRelations.publicationId, own), isArticle))
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

function newestOfSection(slug: string) {
  const section = db().select({ id: sections.id }).from(sections).where(eq(sections.slug, slug))
  return db()
    .select(line)
    .from(liveArticles)
    .where(and(eq(liveArticles.sectionId, section), isArticle))
    .orderBy(...newestFirst)
    .limit(relatedToRead)
}

// The newest of each tag apart, so that no tag's whole list is read and sorted.
function newestOfTopics(slugs: readonly string[]) {
  const recent = db()
    .select(line)
    .from(publicationTags)
    .innerJoin(liveArticles, eq(liveArticles.publicationId, publicationTags.publicationId))
    .where(and(eq(publicationTags.tagId, topics.id), isArticle))
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
    .from(topics)
    .crossJoinLateral(recent)
    .where(inArray(topics.slug, [...slugs]))
    .orderBy(desc(recent.publishedAt), asc(recent.slug))
    .limit(relatedToRead)
}
