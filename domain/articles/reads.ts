import { asc, eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db'
import { articleBylines, articleRelations, articles, articleTags, bylines, tags } from '@/db/schema'
import { safeDocument } from '@/domain/documents/salvage'
import type { DraftText } from './draft'

export type Connection = Database | Transaction

const mostLinks = 100

/** The working copy as it stands now, whoever asks; null when there is none. */
export async function findText(connection: Connection, id: string): Promise<DraftText | null> {
  const [row] = await connection.select(textColumns).from(articles).where(eq(articles.id, id))
  if (!row) return null
  return {
    ...row,
    body: safeDocument(row.body),
    tags: await listTags(connection, id),
    bylines: await listBylines(connection, id),
    related: await listRelated(connection, id),
  }
}

const textColumns = {
  version: articles.version,
  title: articles.title,
  standfirst: articles.standfirst,
  body: articles.body,
  slug: articles.slug,
  sectionId: articles.sectionId,
  coverId: articles.coverId,
  coverCaption: articles.coverCaption,
  language: articles.language,
  noindex: articles.noindex,
  sourceName: articles.sourceName,
  sourceUrl: articles.sourceUrl,
  seoTitle: articles.seoTitle,
  seoDescription: articles.seoDescription,
  updatedAt: articles.updatedAt,
}

async function listTags(connection: Connection, articleId: string) {
  return connection
    .select({ id: tags.id, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, articleId))
    .orderBy(sql`${tags.name} collate "vi-x-icu"`)
    .limit(mostLinks)
}

async function listBylines(connection: Connection, articleId: string) {
  return connection
    .select({ id: bylines.id, name: bylines.name })
    .from(articleBylines)
    .innerJoin(bylines, eq(bylines.id, articleBylines.bylineId))
    .where(eq(articleBylines.articleId, articleId))
    .orderBy(asc(articleBylines.position))
    .limit(mostLinks)
}

async function listRelated(connection: Connection, articleId: string) {
  return connection
    .select({ id: articles.id, name: articles.title })
    .from(articleRelations)
    .innerJoin(articles, eq(articles.id, articleRelations.relatedId))
    .where(eq(articleRelations.articleId, articleId))
    .orderBy(asc(articleRelations.position))
    .limit(mostLinks)
}
