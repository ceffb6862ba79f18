import { v7 } from 'uuid'
import type { Transaction } from '@/db'
import {
  articleBylines,
  articles,
  articleTags,
  publicationBylines,
  publications,
  publicationTags,
  revisions,
} from '@/db/schema'

/** A text as readers are to see it, with the address it is to have; ids name rows that exist. */
export type SeedText = {
  kind: 'article' | 'page'
  slug: string
  title: string
  standfirst: string
  body: unknown
  publishedAt: Date
  sectionId: string | null
  coverId: string | null
  tagIds: readonly string[]
  bylineIds: readonly string[]
}

type Ids = { articleId: string; revisionId: string; publicationId: string }

type Identified = SeedText & Ids

/** Writes drafts, their first revisions and their publications. Returns the articles' ids, in order. */
export async function insertTexts(
  transaction: Transaction,
  texts: readonly SeedText[],
): Promise<string[]> {
  const rows = texts.map((text) => ({
    ...text,
    articleId: v7(),
    revisionId: v7(),
    publicationId: v7(),
  }))
  await insertDrafts(transaction, rows)
  await insertPublications(transaction, rows)
  return rows.map(({ articleId }) => articleId)
}

async function insertDrafts(transaction: Transaction, rows: readonly Identified[]) {
  const written = rows.map(({ kind, slug, sectionId, publishedAt, ...row }) => ({
    ...words(row),
    id: row.articleId,
    kind,
    slug,
    sectionId,
    createdAt: publishedAt,
    updatedAt: publishedAt,
  }))
  await transaction.insert(articles).values(written)
  const tags = rows.flatMap(({ articleId, tagIds }) =>
    tagIds.map((tagId) => ({ articleId, tagId })),
  )
  if (tags.length > 0) await transaction.insert(articleTags).values(tags)
  const bylines = rows.flatMap(({ articleId, bylineIds }) =>
    bylineIds.map((bylineId, position) => ({ articleId, bylineId, position })),
  )
  if (bylines.length > 0) await transaction.insert(articleBylines).values(bylines)
}

async function insertPublications(transaction: Transaction, rows: readonly Identified[]) {
  await transaction.insert(revisions).values(
    rows.map((row) => ({
      ...words(row),
      id: row.revisionId,
      articleId: row.articleId,
      number: 1,
      madeAt: row.publishedAt,
    })),
  )
  await transaction.insert(publications).values(
    rows.map(({ articleId, revisionId, publicationId, sectionId, publishedAt }) => ({
      id: publicationId,
      articleId,
      revisionId,
      sectionId,
      publishedAt,
      startsAt: publishedAt,
    })),
  )
  await insertPublicationLists(transaction, rows)
}

async function insertPublicationLists(transaction: Transaction, rows: readonly Identified[]) {
  const tags = rows.flatMap(({ publicationId, publishedAt, tagIds }) =>
    tagIds.map((tagId) => ({ publicationId, publishedAt, tagId })),
  )
  if (tags.length > 0) await transaction.insert(publicationTags).values(tags)
  const bylines = rows.flatMap(({ publicationId, publishedAt, bylineIds }) =>
    bylineIds.map((bylineId, position) => ({ publicationId, publishedAt, bylineId, position })),
  )
  if (bylines.length > 0) await transaction.insert(publicationBylines).values(bylines)
}

function words({
  title,
  standfirst,
  body,
  coverId,
}: Pick<SeedText, 'title' | 'standfirst' | 'body' | 'coverId'>) {
  return { title, standfirst, body, coverId }
}
