import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { articles, media } from '@/db/schema'
import { paragraphs } from '@/domain/documents/build'
import type { Editor, Role } from '@/domain/editors/editor'
import type { Subject } from '@/domain/editors/rights'
import { createSection } from '@/domain/sections/commands'
import { createTag } from '@/domain/tags/commands'
import { draft, section } from './desk'
import { person } from './editors'

/** Whose a text is, to whoever acts. */
export const relations = ['own', 'of one’s section', 'foreign'] as const

export type Relation = (typeof relations)[number]

/** Somebody of this role; an editor is trusted with the section Thời sự. */
export async function somebody(role: Role): Promise<Editor> {
  return person({ role, sectionIds: role === 'editor' ? [await section('Thời sự')] : [] })
}

/** A draft that stands to `actor` as said. */
export async function textOf(actor: Editor, relation: Relation): Promise<Subject & { id: string }> {
  const owner = await person({ role: 'owner' })
  const id = await draft(owner, 'Một bài')
  const sectionId = await section(relation === 'foreign' ? 'Thể thao' : 'Thời sự')
  const createdBy = relation === 'own' ? actor.id : owner.id
  const subject = { createdBy, sectionId: relation === 'own' ? null : sectionId }
  await db().update(articles).set(subject).where(eq(articles.id, id))
  return { ...subject, id }
}

/**
 * What is asked for by `id`, `from`, `into` and `mediumId`: a section, two tags and a file that this
 * person brought, none of them in use.
 */
export async function shelves(actor: Editor): Promise<Record<string, string>> {
  const owner = await person({ role: 'owner' })
  const added = await createSection(owner, { name: 'Mục thử', slug: '', description: '' })
  const id = added.status === 'saved' ? added.id : ''
  const [from, into] = [await tag(owner, 'Một'), await tag(owner, 'Hai')]
  return { id, from, into, mediumId: await mediumOf(actor) }
}

/** A file in the library, brought by this person; returns its id. */
export async function mediumOf(editor: Editor): Promise<string> {
  const facts = { kind: 'file', name: 'a.pdf', mime: 'application/pdf', bytes: 1, sha256: '' }
  const [row] = await db()
    .insert(media)
    .values({ ...facts, uploadedBy: editor.id })
    .returning({ id: media.id })
  return row?.id ?? ''
}

/** A form in which every action of the newsroom finds what it asks for, once `ids` say of what. */
export function wholeForm(ids: Record<string, string>): FormData {
  const form = new FormData()
  const fields = {
    version: '1',
    sheet: '01890000-0000-7000-8000-000000000001',
    note: 'Lời nhắn.',
    reason: 'Lý do.',
    title: 'Tên bài',
    body: JSON.stringify(paragraphs('Lời.')),
    startsAt: '01/01/2030 08:00',
    name: 'Tên mới',
    editorId: '',
    email: 'khach@example.vn',
    role: 'reporter',
    ...ids,
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

async function tag(owner: Editor, name: string): Promise<string> {
  const outcome = await createTag(owner, { name, slug: '' })
  return outcome.status === 'saved' ? outcome.id : ''
}
