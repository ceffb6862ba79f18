import { isDeepStrictEqual } from 'node:util'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { articles, revisions } from '@/db/schema'
import { articleDeed, type HeldArticle, withArticle } from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { optionalNote, readNote } from '@/domain/reviews/note'
import { findWriter } from '@/domain/writers/reads'
import type { KeepOutcome, RestoreOutcome, Written } from './revision'

/** What a column of whole numbers can hold. */
const mostRevisions = 2 ** 31 - 1

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

type Wanted = { articleId: string; version: number; number: number }

/**
 * Makes an old wording the draft's again, as a new version on top of `version`; the words it takes the
 * place of are kept as a revision. What readers see stays as it is. Nobody's writing is cut across.
 */
export async function restoreRevision(
  editor: Editor,
  { articleId, version, number }: Wanted,
): Promise<RestoreOutcome> {
  const act = { articleId, right: 'article.edit' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const hindrance = await findHindrance(transaction, article, { editor, version })
    if (hindrance) return hindrance
    const revision = await findKept(transaction, articleId, number)
    const isSame = isDeepStrictEqual(writtenOf(revision ?? article), writtenOf(article))
    if (!revision || isSame) return { status: 'unchanged' }

    await revisionOf(transaction, article, editor)
    const restored = { ...writtenOf(revision), version: version + 1, updatedAt: article.at }
    await transaction.update(articles).set(restored).where(eq(articles.id, articleId))
    const detail = { number, version: version + 1 }
    await noteDeed(transaction, editor, { ...articleDeed('revision.restored', articleId), detail })
    return { status: 'restored', version: version + 1 }
  })
}

async function findHindrance(
  transaction: Transaction,
  article: HeldArticle,
  { editor, version }: { editor: Editor; version: number },
): Promise<RestoreOutcome | null> {
  if (article.state === 'discarded') return { status: 'discarded' }
  const writer = await findWriter(transaction, article.id)
  if (writer && writer.editorId !== editor.id) return { status: 'taken', writer }
  return article.version === version ? null : { status: 'stale', version: article.version }
}

async function findKept(transaction: Transaction, articleId: string, number: number) {
  if (!Number.isInteger(number) || number < 1 || number > mostRevisions) return null
  const [revision] = await transaction
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)))
    .limit(1)
  return revision ?? null
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

type HasWritten = Pick<typeof articles.$inferSelect & typeof revisions.$inferSelect, keyof Written>

function writtenOf(article: HasWritten) {
  const { title, standfirst, body, coverId, coverCaption, language, noindex } = article
  const { sourceName, sourceUrl, seoTitle, seoDescription } = article
  const shown = { title, standfirst, body, coverId, coverCaption, language, noindex }
  return { ...shown, sourceName, sourceUrl, seoTitle, seoDescription }
}
