import 'server-only'
import { db } from '@/db'
import type { Draft } from '@/domain/articles/draft'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { findWriter } from './reads'
import type { Writer } from './writer'

/** Who is writing a text of the newsroom; null when nobody is, or when it is not this editor's to read. */
export async function findDraftWriter(
  editor: Editor,
  draft: Pick<Draft, 'id' | 'createdBy' | 'sectionId'>,
): Promise<Writer | null> {
  return can(editor, 'article.read', draft) ? findWriter(db(), draft.id) : null
}
