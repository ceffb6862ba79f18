import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { media, mediaLabels } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can, type Right } from '@/domain/editors/rights'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { fileId } from '@/domain/media/columns'
import { removeFiles } from '@/domain/media/store'
import { isUsed } from '@/domain/media/uses/reads'
import { isId } from '@/domain/text/id'
import {
  focusInput,
  type MediumInput,
  type RemoveMediumOutcome,
  readMediumInput,
  type SaveFocusOutcome,
  type SaveMediumOutcome,
} from './library'

/** What is told of a medium and under which labels it is found; readers see it wherever it is shown. */
export async function saveMedium(
  editor: Editor,
  id: string,
  typed: Record<keyof MediumInput, unknown>,
): Promise<SaveMediumOutcome> {
  const { input, faults } = readMediumInput(typed)
  if (faults) return { status: 'invalid', faults }
  return db().transaction(async (transaction) => {
    const held = await holdMedium(transaction, id)
    const refusal = refusalOf(editor, 'media.change', held)
    if (refusal) return refusal
    const { labels, ...told } = input
    await transaction.update(media).set(told).where(eq(media.id, id))
    await transaction.delete(mediaLabels).where(eq(mediaLabels.mediaId, id))
    const rows = labels.map((label) => ({ mediaId: id, label }))
    if (rows.length > 0) await transaction.insert(mediaLabels).values(rows)
    await note(transaction, editor, { action: 'medium.changed', id })
    return { status: 'saved' }
  })
}

/** What of a picture stays in sight when it is cropped, wherever it stands. */
export async function saveFocus(
  editor: Editor,
  id: string,
  typed: Record<'focalX' | 'focalY', unknown>,
): Promise<SaveFocusOutcome> {
  const focus = focusInput.parse(typed)
  return db().transaction(async (transaction) => {
    const refusal = refusalOf(editor, 'media.change', await holdMedium(transaction, id))
    if (refusal) return refusal
    await transaction.update(media).set(focus).where(eq(media.id, id))
    await note(transaction, editor, { action: 'medium.changed', id })
    return { status: 'saved', ...focus }
  })
}

/** Only one that nothing shows: no draft, no page of the site, no revision that is kept, no setting. */
export async function removeMedium(editor: Editor, id: string): Promise<RemoveMediumOutcome> {
  const outcome = await db().transaction(async (transaction) => {
    const held = await holdMedium(transaction, id)
    const refusal = refusalOf(editor, 'media.remove', held)
    if (refusal) return refusal
    if (await isUsed(transaction, id)) return { status: 'in-use' } as const
    await transaction.delete(media).where(eq(media.id, id))
    await note(transaction, editor, { action: 'medium.removed', id })
    return { status: 'removed', files: held?.files ?? id } as const
  })
  if (outcome.status !== 'removed') return outcome
  await removeFiles(outcome.files)
  return { status: 'removed' }
}

export type HeldMedium = {
  id: string
  kind: string
  name: string
  files: string
  uploadedBy: string | null
}

/** The medium, which nobody else changes or gives to a text as its cover until the transaction ends. */
export async function holdMedium(transaction: Transaction, id: string): Promise<HeldMedium | null> {
  if (!isId(id)) return null
  const [held] = await transaction
    .select({
      id: media.id,
      kind: media.kind,
      name: media.name,
      files: fileId,
      uploadedBy: media.uploadedBy,
    })
    .from(media)
    .where(eq(media.id, id))
    .for('update')
  return held ?? null
}

/** Null where this person may do this to it. */
export function refusalOf(
  editor: Editor,
  right: Right,
  held: HeldMedium | null,
): { status: 'gone' } | { status: 'forbidden' } | null {
  if (!held) return can(editor, right) ? { status: 'gone' } : { status: 'forbidden' }
  const subject = { createdBy: held.uploadedBy, sectionId: null }
  return can(editor, right, subject) ? null : { status: 'forbidden' }
}

async function note(
  transaction: Transaction,
  editor: Editor,
  { action, id }: { action: string; id: string },
): Promise<void> {
  await noteDeed(transaction, editor, { action, objectKind: 'medium', objectId: id })
  await expire(transaction, [tags.media, tags.articles])
}
