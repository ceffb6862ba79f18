import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { savedViews } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { mostViews, type SavedView } from './saved-view'

/** One's own, in the order they were saved. */
export async function listSavedViews(editor: Editor): Promise<SavedView[]> {
  return db()
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(eq(savedViews.editorId, editor.id))
    .orderBy(asc(savedViews.createdAt), asc(savedViews.id))
    .limit(mostViews)
}
