import { and, eq, ne, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { articleTags, publicationTags, tags as topics } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { chooseSlug, keepAddress, type Wanted } from '@/domain/redirects/commands'
import { type RemoveOutcome, readNaming } from '@/domain/redirects/naming'
import { isId } from '@/domain/text/id'
import { type SaveTagOutcome, type TagInput, tagInput } from './tag-input'

const folder = '/the'

/** A new tag, at the first free address its name gives where none is asked for. */
export async function createTag(editor: Editor, typed: TagInput): Promise<SaveTagOutcome> {
  if (!can(editor, 'tag.create')) return { status: 'forbidden' }
  const { input, faults } = readNaming(tagInput, typed)
  if (faults) return { status: 'invalid', faults }
  return db().transaction(async (transaction) => {
    const { slug, faults } = await readAddress(transaction, input, null)
    if (faults) return { status: 'invalid', faults }
    const [tag] = await transaction
      .insert(topics)
      .values({ name: input.name, slug })
      .returning({ id: topics.id })
    if (!tag) throw new Error('No tag was written')
    await note(transaction, editor, { action: 'tag.created', id: tag.id })
    return { status: 'saved', id: tag.id, slug }
  })
}

/** Another name, another address; the old one leads to the new for ever. */
export async function saveTag(
  editor: Editor,
  id: string,
  typed: TagInput,
): Promise<SaveTagOutcome> {
  if (!can(editor, 'tag.change')) return { status: 'forbidden' }
  const { input, faults } = readNaming(tagInput, typed)
  if (faults) return { status: 'invalid', faults }
  return db().transaction(async (transaction) => {
    const tag = await holdTag(transaction, id)
    if (!tag) return { status: 'gone' }
    const { slug, faults } = await readAddress(transaction, input, tag)
    if (faults) return { status: 'invalid', faults }
    await transaction.update(topics).set({ name: input.name, slug }).where(eq(topics.id, id))
    if (slug !== tag.slug) {
      const move = { from: `${folder}/${tag.slug}`, to: `${folder}/${slug}`, thing: { tagId: id } }
      await keepAddress(transaction, editor, move)
    }
    await note(transaction, editor, { action: 'tag.changed', id })
    return { status: 'saved', id, slug }
  })
}

/** Only one that no text bears, neither as a draft nor as it was published. */
export async function removeTag(editor: Editor, id: string): Promise<RemoveOutcome> {
  if (!can(editor, 'tag.change')) return { status: 'forbidden' }
  return db().transaction(async (transaction) => {
    if (!(await holdTag(transaction, id))) return { status: 'gone' }
    if (await isUsed(transaction, id)) return { status: 'in-use' }
    await transaction.delete(topics).where(eq(topics.id, id))
    await note(transaction, editor, { action: 'tag.removed', id })
    return { status: 'removed' }
  })
}

type HeldTag = { id: string; slug: string; name: string }

/** The tag, which nobody else changes or gives to a text until the transaction ends. */
export async function holdTag(transaction: Transaction, id: string): Promise<HeldTag | null> {
  if (!isId(id)) return null
  const [tag] = await transaction
    .select({ id: topics.id, slug: topics.slug, name: topics.name })
    .from(topics)
    .where(eq(topics.id, id))
    .for('update')
  return tag ?? null
}

type Read =
  | { slug: string; faults: null }
  | { slug: null; faults: { name?: 'taken'; slug?: 'taken' } }

async function readAddress(
  transaction: Transaction,
  input: TagInput,
  tag: HeldTag | null,
): Promise<Read> {
  const isOther = tag === null ? undefined : ne(topics.id, tag.id)
  const wanted: Wanted = {
    folder,
    thing: tag === null ? undefined : { tagId: tag.id },
    isTaken: (slug) => isThere(transaction, and(eq(topics.slug, slug), isOther)),
  }
  const slug = await chooseSlug(transaction, wanted, { ...input, current: tag?.slug })
  if (slug === null) return { slug, faults: { slug: 'taken' } }
  // A server in the C locale knows capitals of ASCII only.
  const isSameName = sql`lower(${topics.name} collate "vi-x-icu") = lower(${input.name} collate "vi-x-icu")`
  const isTaken = await isThere(transaction, and(isSameName, isOther))
  return isTaken ? { slug: null, faults: { name: 'taken' } } : { slug, faults: null }
}

async function isThere(
  transaction: Transaction,
  condition: ReturnType<typeof and>,
): Promise<boolean> {
  const found = await transaction.select({ id: topics.id }).from(topics).where(condition).limit(1)
  return found.length > 0
}

async function isUsed(transaction: Transaction, id: string): Promise<boolean> {
  const [row] = await transaction.execute<{ used: boolean }>(sql`
    select exists (select from ${articleTags} where tag_id = ${id})
      or exists (select from ${publicationTags} where tag_id = ${id}) as used`)
  return row?.used ?? false
}

async function note(
  transaction: Transaction,
  editor: Editor,
  { action, id }: { action: string; id: string },
): Promise<void> {
  await noteDeed(transaction, editor, { action, objectKind: 'tag', objectId: id })
  await expire(transaction, [tags.topics])
}
