import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '@/db'
import {
  articleBylines,
  articleRelations,
  articles,
  articleTags,
  bylines,
  media,
  sections,
  tags,
} from '@/db/schema'
import type { ArticleFaults, ArticleInput } from '@/domain/articles/article-input'

type Links = Pick<ArticleInput, 'sectionId' | 'tagIds' | 'bylineIds' | 'relatedIds' | 'coverId'>

type ListedLinks = Pick<Links, 'tagIds' | 'bylineIds' | 'relatedIds'>

/** Which of these name something that is not there. What is there stays until the transaction ends. */
export async function findUnknown(transaction: Transaction, links: Links): Promise<ArticleFaults> {
  const isPicture = eq(media.kind, 'image')
  const isNews = eq(articles.kind, 'article')
  const known = {
    sectionId: await hold(transaction, sections, { ids: [links.sectionId] }),
    tagIds: await hold(transaction, tags, { ids: links.tagIds }),
    bylineIds: await hold(transaction, bylines, { ids: links.bylineIds }),
    relatedIds: await hold(transaction, articles, { ids: links.relatedIds, where: isNews }),
    coverId: await hold(transaction, media, { ids: [links.coverId], where: isPicture }),
  }
  const faulty = Object.entries(known).filter(([, isKnown]) => !isKnown)
  return Object.fromEntries(faulty.map(([field]) => [field, 'unknown']))
}

/** Gives the draft these tags, and these writers and other stories in this order; a story is none to itself. */
export async function setLinks(
  transaction: Transaction,
  articleId: string,
  { tagIds, bylineIds, relatedIds }: ListedLinks,
): Promise<void> {
  await transaction.delete(articleTags).where(eq(articleTags.articleId, articleId))
  await transaction.delete(articleBylines).where(eq(articleBylines.articleId, articleId))
  const topics = tagIds.map((tagId) => ({ articleId, tagId }))
  const writers = bylineIds.map((bylineId, position) => ({ articleId, bylineId, position }))
  if (topics.length > 0) await transaction.insert(articleTags).values(topics)
  if (writers.length > 0) await transaction.insert(articleBylines).values(writers)
  await setRelations(transaction, articleId, relatedIds)
}

async function setRelations(
  transaction: Transaction,
  articleId: string,
  relatedIds: readonly string[],
): Promise<void> {
  await transaction.delete(articleRelations).where(eq(articleRelations.articleId, articleId))
  const others = relatedIds.filter((id) => id !== articleId)
  const relations = others.map((relatedId, position) => ({ articleId, relatedId, position }))
  if (relations.length > 0) await transaction.insert(articleRelations).values(relations)
}

type Shelf = typeof sections | typeof tags | typeof bylines | typeof media | typeof articles
type Wanted = { ids: readonly (string | null)[]; where?: ReturnType<typeof eq> }

async function hold(transaction: Transaction, shelf: Shelf, wanted: Wanted): Promise<boolean> {
  const ids = wanted.ids.filter((id) => id !== null)
  if (ids.length === 0) return true
  const held = await transaction
    .select({ id: shelf.id })
    .from(shelf)
    .where(and(inArray(shelf.id, ids), wanted.where))
    .for('key share')
  return held.length === ids.length
}
