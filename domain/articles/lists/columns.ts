import { and, eq, gte, lt, type Placeholder, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { db } from '@/db'
import { liveStories, publicationBylines, publicationTags } from '@/db/schema'
import type { ArticleList, Place } from './list'

const storyShelf = {
  link: null,
  publishedAt: liveStories.publishedAt,
  tie: liveStories.articleId,
}

/** A list, or any of its kind. */
export type Listed = ArticleList | { of: ArticleList['of']; id: Placeholder }

export type Range = Pick<Place, 'since' | 'until'> | { since: SQL; until: SQL }

/**
 * The live stories of a list, unordered, published within `range`: its end is no part of it. A link
 * repeats its story's moment; both are bounded, so that either side is read by its index.
 */
export function storiesOf<Columns extends Record<string, SQL | SQL.Aliased | AnyPgColumn>>(
  list: Listed,
  columns: Columns,
  { since, until }: Range,
) {
  const { link, member } = shelfOf(list)
  const within = (moment: AnyPgColumn) => and(gte(moment, since), lt(moment, until))
  const stories = db().select(columns).from(liveStories).$dynamic()
  if (link) stories.innerJoin(link, eq(link.publicationId, liveStories.publicationId))
  return stories.where(
    and(member, within(liveStories.publishedAt), link ? within(link.publishedAt) : undefined),
  )
}

/** Where a list's order is indexed, and what makes a story its member. */
export function shelfOf(list: Listed) {
  switch (list.of) {
    case 'topic':
      return { ...linkShelf(publicationTags), member: eq(publicationTags.tagId, list.id) }
    case 'author':
      return { ...linkShelf(publicationBylines), member: eq(publicationBylines.bylineId, list.id) }
    case 'section':
      return { ...storyShelf, member: eq(liveStories.sectionId, list.id) }
    default:
      return { ...storyShelf, member: undefined }
  }
}

function linkShelf(link: typeof publicationTags | typeof publicationBylines) {
  return { link, publishedAt: link.publishedAt, tie: link.publicationId }
}
