import { and, eq, ne, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { articles, editorSections, publications, sections } from '@/db/schema'
import { type Deed, noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { chooseSlug, keepAddress, type Wanted } from '@/domain/redirects/commands'
import { type RemoveOutcome, readNaming } from '@/domain/redirects/naming'
import { isId } from '@/domain/text/id'
import { type SaveSectionOutcome, type SectionInput, sectionInput } from './section-input'

const folder = '/chuyen-muc'

export type OrderOutcome = { status: 'ordered' } | { status: 'stale' } | { status: 'forbidden' }

/** A new section, the last of the menu. */
export async function createSection(
  editor: Editor,
  typed: SectionInput,
): Promise<SaveSectionOutcome> {
  if (!can(editor, 'section.change')) return { status: 'forbidden' }
  const { input, faults } = readNaming(sectionInput, typed)
  if (faults) return { status: 'invalid', faults }
  return db().transaction(async (transaction) => {
    const slug = await chooseSlug(transaction, addressOf(transaction, null), input)
    if (slug === null) return { status: 'invalid', faults: { slug: 'taken' } }
    const last = sql`(select coalesce(max(s.position), 0) + 1 from ${sections} s)`
    const [section] = await transaction
      .insert(sections)
      .values({ ...input, slug, position: last })
      .returning({ id: sections.id })
    if (!section) throw new Error('No section was written')
    await note(transaction, editor, { action: 'section.created', objectId: section.id })
    return { status: 'saved', id: section.id, slug }
  })
}

/** Another name, description, address; the old address leads to the new for ever. */
export async function saveSection(
  editor: Editor,
  id: string,
  typed: SectionInput,
): Promise<SaveSectionOutcome> {
  if (!can(editor, 'section.change')) return { status: 'forbidden' }
  const { input, faults } = readNaming(sectionInput, typed)
  if (faults) return { status: 'invalid', faults }
  return db().transaction(async (transaction) => {
    const section = await holdSection(transaction, id)
    if (!section) return { status: 'gone' }
    const wish = { ...input, current: section.slug }
    const slug = await chooseSlug(transaction, addressOf(transaction, id), wish)
    if (slug === null) return { status: 'invalid', faults: { slug: 'taken' } }
    await transaction
      .update(sections)
      .set({ ...input, slug })
      .where(eq(sections.id, id))
    if (slug !== section.slug) {
      const paths = { from: `${folder}/${section.slug}`, to: `${folder}/${slug}` }
      await keepAddress(transaction, editor, { ...paths, thing: { sectionId: id } })
    }
    await note(transaction, editor, { action: 'section.changed', objectId: id })
    return { status: 'saved', id, slug }
  })
}

/** The order of the menu; `stale` when these are not all sections there are. */
export async function orderSections(editor: Editor, ids: readonly string[]): Promise<OrderOutcome> {
  if (!can(editor, 'section.change')) return { status: 'forbidden' }
  return db().transaction(async (transaction) => {
    const all = await transaction.select({ id: sections.id }).from(sections).for('update')
    const isAll = all.every(({ id }) => ids.includes(id)) && new Set(ids).size === all.length
    if (!isAll) return { status: 'stale' }
    for (const [index, id] of ids.entries()) {
      const position = index + 1
      await transaction.update(sections).set({ position }).where(eq(sections.id, id))
    }
    await note(transaction, editor, { action: 'sections.ordered' })
    return { status: 'ordered' }
  })
}

/** Only one in which no text stands or ever stood; who was trusted with it no longer is. */
export async function removeSection(editor: Editor, id: string): Promise<RemoveOutcome> {
  if (!can(editor, 'section.change')) return { status: 'forbidden' }
  return db().transaction(async (transaction) => {
    if (!(await holdSection(transaction, id))) return { status: 'gone' }
    if (await isUsed(transaction, id)) return { status: 'in-use' }
    await transaction.delete(editorSections).where(eq(editorSections.sectionId, id))
    await transaction.delete(sections).where(eq(sections.id, id))
    await note(transaction, editor, { action: 'section.removed', objectId: id })
    return { status: 'removed' }
  })
}

async function holdSection(transaction: Transaction, id: string): Promise<{ slug: string } | null> {
  if (!isId(id)) return null
  const [section] = await transaction
    .select({ slug: sections.slug })
    .from(sections)
    .where(eq(sections.id, id))
    .for('update')
  return section ?? null
}

function addressOf(transaction: Transaction, id: string | null): Wanted {
  return {
    folder,
    thing: id === null ? undefined : { sectionId: id },
    async isTaken(slug) {
      const isOther = id === null ? undefined : ne(sections.id, id)
      const [other] = await transaction
        .select({ id: sections.id })
        .from(sections)
        .where(and(eq(sections.slug, slug), isOther))
        .limit(1)
      return other !== undefined
    },
  }
}

async function isUsed(transaction: Transaction, id: string): Promise<boolean> {
  const [row] = await transaction.execute<{ used: boolean }>(sql`
    select exists (select from ${articles} where section_id = ${id})
      or exists (select from ${publications} where section_id = ${id})
      or exists (select from ${sections} where parent_id = ${id}) as used`)
  return row?.used ?? false
}

async function note(
  transaction: Transaction,
  editor: Editor,
  deed: Omit<Deed, 'objectKind'>,
): Promise<void> {
  await noteDeed(transaction, editor, { ...deed, objectKind: 'section' })
  await expire(transaction, [tags.sections])
}
