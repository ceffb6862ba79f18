import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { articles, editors, publications, reviews, revisions } from '@/db/schema'
import { safeDocument } from '@/domain/documents/salvage'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { isId } from '@/domain/text/id'
import type { Revision, RevisionLine } from './revision'

const mostShown = 200

const why = sql<RevisionLine['why']>`case
  when exists (select from ${publications} p where p.revision_id = revisions.id) then 'published'
  when exists (select from ${reviews} v where v.revision_id = revisions.id) then 'reviewed'
  when exists (
    select from audit d where d.object_kind = 'article' and d.object_id = revisions.article_id
      and d.action = 'revision.kept' and d.detail->>'number' = revisions.number::text
  ) then 'kept' else 'replaced' end`

const writtenColumns = {
  standfirst: revisions.standfirst,
  body: revisions.body,
  coverId: revisions.coverId,
  coverCaption: revisions.coverCaption,
  language: revisions.language,
  noindex: revisions.noindex,
  sourceName: revisions.sourceName,
  sourceUrl: revisions.sourceUrl,
  seoTitle: revisions.seoTitle,
  seoDescription: revisions.seoDescription,
}

const lineColumns = {
  id: revisions.id,
  number: revisions.number,
  version: revisions.version,
  title: revisions.title,
  note: revisions.note,
  why,
  by: editors.name,
  at: revisions.madeAt,
}

/** The newest first; none when the text is not this editor's to read. */
export async function listRevisions(editor: Editor, articleId: string): Promise<RevisionLine[]> {
  if (!(await isReadable(editor, articleId))) return []
  return db()
    .select(lineColumns)
    .from(revisions)
    .leftJoin(editors, eq(editors.id, revisions.madeBy))
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number))
    .limit(mostShown)
}

/** Null when there is no such revision, or its text is not this editor's to read. */
export async function findRevision(
  editor: Editor,
  articleId: string,
  number: number,
): Promise<Revision | null> {
  if (!Number.isSafeInteger(number) || !(await isReadable(editor, articleId))) return null
  const [revision] = await db()
    .select({ ...lineColumns, ...writtenColumns })
    .from(revisions)
    .leftJoin(editors, eq(editors.id, revisions.madeBy))
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)))
    .limit(1)
  return revision ? { ...revision, body: safeDocument(revision.body) } : null
}

async function isReadable(editor: Editor, articleId: string): Promise<boolean> {
  if (!isId(articleId)) return false
  const [article] = await db()
    .select({ createdBy: articles.createdBy, sectionId: articles.sectionId })
    .from(articles)
    .where(eq(articles.id, articleId))
    .limit(1)
  return article !== undefined && can(editor, 'article.read', article)
}
