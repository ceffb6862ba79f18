import { and, eq, gt, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { audit, editors, saves } from '@/db/schema'
import { articleDeed, type HeldArticle } from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { revisionOf } from '@/domain/revisions/commands'
import { minutesPerDeed, type Save } from './save'

export type LastSave = { id: string; savedBy: string; name: string }

/** The save that made the text as it stands; null where it was changed otherwise since. */
export async function findLastSave(
  transaction: Transaction,
  article: HeldArticle,
): Promise<LastSave | null> {
  const [last] = await transaction
    .select({ id: saves.id, savedBy: saves.savedBy, name: editors.name })
    .from(saves)
    .innerJoin(editors, eq(editors.id, saves.savedBy))
    .where(and(eq(saves.articleId, article.id), eq(saves.version, article.version)))
    .limit(1)
  return last ?? null
}

type Made = { editor: Editor; article: HeldArticle; save: Save; last: LastSave | null }

/**
 * Keeps as a revision what this save is about to replace, where that was another person's last word, or
 * was chosen between by hand: autosaves alone make no revisions.
 */
export async function keepReplaced(
  transaction: Transaction,
  { editor, article, save, last }: Made,
): Promise<void> {
  const isHandedOver = last !== null && last.savedBy !== editor.id
  if (isHandedOver || save.isMerged) {
    await revisionOf(transaction, article, { id: last?.savedBy ?? editor.id })
  }
}

/** Remembers the save, and notes the deed: each that was pressed for, of the others one in a while. */
export async function noteSave(
  transaction: Transaction,
  { editor, article, save, version }: Made & { version: number },
): Promise<void> {
  await rememberSave(transaction, { ...article, version }, { editor, save })
  if (save.isAuto && (await isNoted(transaction, editor, article))) return
  const detail = { version }
  await noteDeed(transaction, editor, { ...articleDeed('article.saved', article.id), detail })
}

type Version = { id: string; version: number; at: Date }

/** From now on a browser can ask for this save by the name it gave it. */
export async function rememberSave(
  transaction: Transaction,
  { id: articleId, version, at }: Version,
  { editor, save }: Pick<Made, 'editor' | 'save'>,
): Promise<void> {
  if (!save.id) return
  const made = { id: save.id, version, savedBy: editor.id, savedAt: at }
  await transaction
    .insert(saves)
    .values({ articleId, ...made })
    .onConflictDoUpdate({ target: saves.articleId, set: made })
}

async function isNoted(
  transaction: Transaction,
  editor: Editor,
  article: HeldArticle,
): Promise<boolean> {
  const noted = await transaction
    .select({ id: audit.id })
    .from(audit)
    .where(
      and(
        eq(audit.objectKind, 'article'),
        eq(audit.objectId, article.id),
        gt(audit.at, sql`clock_timestamp() - make_interval(mins => ${minutesPerDeed})`),
        eq(audit.editorId, editor.id),
        eq(audit.action, 'article.saved'),
      ),
    )
    .limit(1)
  return noted.length > 0
}
