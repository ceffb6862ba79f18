import { and, asc, eq, gt, isNull, notExists, sql } from 'drizzle-orm'
import { db } from '@/db'
import {
  articleBylines,
  articles,
  articleTags,
  bylines,
  discards,
  media,
  previews,
  sections,
  tags,
} from '@/db/schema'
import type { Article } from '@/domain/articles/article'
import { safeDocument } from '@/domain/documents/salvage'
import { hashToken, isToken } from '@/domain/editors/token'
import { pictureColumns } from '@/domain/media/columns'

const mostLinks = 100

export const isOpenPreview = and(isNull(previews.revokedAt), gt(previews.expiresAt, sql`now()`))

/** The draft a link of this token shows, with the link's end; null once that is over or taken back. */
export async function findPreviewed(
  token: string,
): Promise<{ article: Article; expiresAt: Date } | null> {
  if (!isToken(token)) return null
  const binned = db().select().from(discards).where(eq(discards.articleId, previews.articleId))
  const [preview] = await db()
    .select({ articleId: previews.articleId, expiresAt: previews.expiresAt })
    .from(previews)
    .where(and(eq(previews.tokenHash, hashToken(token)), isOpenPreview, notExists(binned)))
    .limit(1)
  const article = preview && (await findAsArticle(preview.articleId))
  return article ? { article, expiresAt: preview.expiresAt } : null
}

/** A draft in the shape of what readers see, whoever asks; as if it were published at this moment. */
export async function findAsArticle(id: string): Promise<Article | null> {
  const [row] = await db()
    .select(columns)
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, eq(media.id, articles.coverId))
    .where(eq(articles.id, id))
    .limit(1)
  if (!row) return null
  const { body, sourceName, sourceUrl, ...article } = row
  const [writers, subjects] = await Promise.all([listWriters(id), listSubjects(id)])
  return {
    ...article,
    body: safeDocument(body),
    bylines: writers,
    tags: subjects,
    publishedAt: new Date(),
    changedAt: null,
    source: sourceName ? { name: sourceName, url: sourceUrl } : null,
  }
}

const columns = {
  id: articles.id,
  slug: articles.slug,
  title: articles.title,
  standfirst: articles.standfirst,
  body: articles.body,
  language: articles.language,
  noindex: articles.noindex,
  seoTitle: articles.seoTitle,
  seoDescription: articles.seoDescription,
  sourceName: articles.sourceName,
  sourceUrl: articles.sourceUrl,
  section: { slug: sections.slug, name: sections.name },
  cover: {
    ...pictureColumns,
    caption: sql<string>`coalesce(nullif(${articles.coverCaption}, ''), ${media.caption})`,
  },
}

function listWriters(articleId: string) {
  return db()
    .select({ slug: bylines.slug, name: bylines.name, role: bylines.role })
    .from(articleBylines)
    .innerJoin(bylines, eq(bylines.id, articleBylines.bylineId))
    .where(eq(articleBylines.articleId, articleId))
    .orderBy(asc(articleBylines.position))
    .limit(mostLinks)
}

function listSubjects(articleId: string) {
  return db()
    .select({ slug: tags.slug, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, articleId))
    .orderBy(sql`${tags.name} collate "vi-x-icu"`)
    .limit(mostLinks)
}
