import { v7 } from 'uuid'
import { db } from '@/db'
import { editorSections, editors } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'

/** Somebody of the newsroom, with no password and no session: a reporter where nothing else is said. */
export async function person(facts: Partial<Editor> = {}): Promise<Editor> {
  const id = facts.id ?? v7()
  const editor: Editor = {
    id,
    name: 'Nguyễn Thị Ánh',
    email: `${id}@example.vn`,
    role: 'reporter',
    language: 'vi',
    sectionIds: [],
    ...facts,
  }
  const { sectionIds, ...row } = editor
  await db().insert(editors).values(row)
  const trusted = sectionIds.map((sectionId) => ({ editorId: id, sectionId }))
  if (trusted.length > 0) await db().insert(editorSections).values(trusted)
  return editor
}
