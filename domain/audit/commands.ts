import type { Transaction } from '@/db'
import { audit } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'

export type Deed = {
  /** A noun and a past participle, as in `article.published`. */
  action: string
  objectKind: string
  objectId?: string
  /** What a reader of the log needs beyond that: never a password, a token or a text. */
  detail?: Record<string, unknown>
}

/** Writes down who did what, in the transaction of the deed itself. */
export async function noteDeed(
  transaction: Transaction,
  editor: Pick<Editor, 'id'>,
  deed: Deed,
): Promise<void> {
  await transaction.insert(audit).values({ editorId: editor.id, ...deed })
}
