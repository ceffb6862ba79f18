import { and, eq, ne, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { articleBylines, bylines, editors, publicationBylines } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { chooseSlug, keepAddress, type Wanted } from '@/domain/redirects/commands'
import { type RemoveOutcome, readNaming } from '@/domain/redirects/naming'
import { isId } from '@/domain/text/id'
import { type BylineInput, bylineInput, type SaveBylineOutcome } from './byline-input'

const folder = '/tac-gia'

export async function createByline(editor: Editor, typed: BylineInput): Promise<SaveBylineOutcome> {
  if (!can(editor, 'byline.change')) return { status: 'forbidden' }
  const { input, faults } = readNaming(bylineInput, typed)
  if (faults) return { status: 'invalid', faults }
  return db().transaction(async (transaction) => {
    if (!(await isSomebody(transaction, input.editorId))) return unknownEditor
    const slug = await chooseSlug(transaction, addressOf(transaction, null), input)
    if (slug === null) return { status: 'invalid', faults: { slug: 'taken' } }
    const [byline] = await transaction
      .insert(bylines)
      .values({ ...input, slug })
      .returning({ id: bylines.id })
    if (!byline) throw new Error('No byline was written')
    await note(transaction, editor, { action: 'byline.created', id: byline.id })
    return { status: 'saved', id: byline.id, slug }
  })
}

/** Another name, another address; the old address leads to the new for ever. */
export async function saveByline(
  editor: Editor,
  id: string,
  typed: BylineInput,
): Promise<SaveBylineOutcome> {
  if (!can(editor, 'byline.change')) return { status: 'forbidden' }
  const { input, faults } = readNaming(bylineInput, typed)
  if (faults) return { status: 'invalid', faults }
  return db().transaction(async (transaction) => {
    const byline = await holdByline(transaction, id)
    if (!byline) return { status: 'gone' }
    if (!(await isSomebody(transaction, input.editorId))) return unknownEditor
    const wish = { ...input, current: byline.slug }
    const slug = await chooseSlug(transaction, addressOf(transaction, id), wish)
    if (slug === null) return { status: 'invalid', faults: { slug: 'taken' } }
    await transaction
      .update(bylines)
      .set({ ...input, slug })
      .where(eq(bylines.id, id))
    if (slug !== byline.slug) {
      const paths = { from: `${folder}/${byline.slug}`, to: `${folder}/${slug}` }
      await keepAddress(transaction, editor, { ...paths, thing: { bylineId: id } })
    }
    await note(transaction, editor, { action: 'byline.changed', id })
    return { status: 'saved', id, slug }
  })
}

/** Only one that signs no text, neither as a draft nor as it was published. */
export async function removeByline(editor: Editor, id: string): Promise<RemoveOutcome> {
  if (!can(editor, 'byline.change')) return { status: 'forbidden' }
  return db().transaction(async (transaction) => {
    if (!(await holdByline(transaction, id))) return { status: 'gone' }
    if (await isUsed(transaction, id)) return { status: 'in-use' }
    await transaction.delete(bylines).where(eq(bylines.id, id))
    await note(transaction, editor, { action: 'byline.removed', id })
    return { status: 'removed' }
  })
}

const unknownEditor = { status: 'invalid', faults: { editorId: 'unknown' } } as const

async function holdByline(transaction: Transaction, id: string): Promise<{ slug: string } | null> {
  if (!isId(id)) return null
  const [byline] = await transaction
    .select({ slug: bylines.slug })
    .from(bylines)
    .where(eq(bylines.id, id))
    .for('update')
  return byline ?? null
}

async function isSomebody(transaction: Transaction, editorId: string | null): Promise<boolean> {
  if (editorId === null) return true
  const [somebody] = await transaction
    .select({ id: editors.id })
    .from(editors)
    .where(eq(editors.id, editorId))
  return somebody !== undefined
}

function addressOf(transaction: Transaction, id: string | null): Wanted {
  return {
    folder,
    thing: id === null ? undefined : { bylineId: id },
    async isTaken(slug) {
      const isOther = id === null ? undefined : ne(bylines.id, id)
      const [other] = await transaction
        .select({ id: bylines.id })
        .from(bylines)
        .where(and(eq(bylines.slug, slug), isOther))
        .limit(1)
      return other !== undefined
    },
  }
}

async function isUsed(transaction: Transaction, id: string): Promise<boolean> {
  const [row] = await transaction.execute<{ used: boolean }>(sql`
    select exists (select from ${articleBylines} where byline_id = ${id})
      or exists (select from ${publicationBylines} where byline_id = ${id}) as used`)
  return row?.used ?? false
}

async function note(
  transaction: Transaction,
  editor: Editor,
  { action, id }: { action: string; id: string },
): Promise<void> {
  await noteDeed(transaction, editor, { action, objectKind: 'byline', objectId: id })
  await expire(transaction, [tags.bylines])
}
