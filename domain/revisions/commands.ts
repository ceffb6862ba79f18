import { and, desc, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { type articles, revisions } from '@/db/schema'
import { articleDeed, type HeldArticle, withArticle } from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { optionalNote, readNote } from '@/domain/reviews/note'
import type { KeepOutcome } from './revision'

type Kept = { id: string; number: number }

/** Keeps the text as it stands, with a note of why. */
export async function keepRevision(
  editor: Editor,
  { articleId, note: typed }: { articleId: string; note: string },
): Promise<KeepOutcome> {
  const { note, fault } = readNote(optionalNote, typed)
  if (fault) return { status: 'invalid', faults: { note: fault } }
  const act = { articleId, right: 'article.edit' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const { number } = await insertRevision(transaction, article, { editor, note })
    const detail = { number }
    await noteDeed(transaction, editor, { ...articleDeed('revision.kept', article.id), detail })
    return { status: 'kept', number }
  })
}

/** The revision that holds the draft's words as they stand; made when there is none. */
export async function revisionOf(
  transaction: Transaction,
  article: HeldArticle,
  editor: Pick<Editor, 'id'>,
): Promise<Kept> {
  const [kept] = await transaction
    .select({ id: revisions.id, number: revisions.number })
    .from(revisions)
    .where(and(eq(revisions.articleId, article.id), eq(revisions.version, article.version)))
    .orderBy(desc(revisions.number))
    .limit(1)
  return kept ?? insertRevision(transaction, article, { editor, note: '' })
}

async function insertRevision(
  transaction: Transaction,
  article: HeldArticle,
  { editor, note }: { editor: Pick<Editor, 'id'>; note: string },
): Promise<Kept> {
  const [revision] = await transaction
    .insert(revisions)
    .values({
      ...writtenOf(article),
      articleId: article.id,
      number: sql`(
        select coalesce(max(r.number), 0) + 1 from ${revisions} r where r.article_id = ${article.id}
      )`,
      version: article.version,
      note,
      madeBy: editor.id,
      madeAt: article.at,
    })
    .returning({ id: revisions.id, number: revisions.number })
  if (!revision) throw new Error('No revision was written')
  return revision
}

function writtenOf(article: typeof articles.$inferSelect) {
  const { title, standfirst, body, coverId, coverCaption, language, noindex } = article
  const { sourceName, sourceUrl, seoTitle, seoDescription } = article
  const shown = { title, standfirst, body, coverId, coverCaption, language, noindex }
  return { ...shown, sourceName, sourceUrl, seoTitle, seoDescription }
}
