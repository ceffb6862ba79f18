import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { editors, savedViews } from '@/db/schema'
import { readFilters, writeFilters } from '@/domain/articles/desk/filters'
import type { Editor } from '@/domain/editors/editor'
import { isId } from '@/domain/text/id'
import { mostViews, type RemoveViewOutcome, type SaveViewOutcome, viewName } from './saved-view'

type NewView = { name: string; query: string }

/** Keeps filters under a name of one's own; of the query only what is a filter is kept. */
export async function saveView(editor: Editor, view: NewView): Promise<SaveViewOutcome> {
  const name = viewName.safeParse(view.name)
  if (!name.success)
    return invalid(name.error.issues[0]?.message === 'missing' ? 'missing' : 'too-long')
  const query = writeFilters(readFilters(Object.fromEntries(new URLSearchParams(view.query))))
  return db().transaction(async (transaction) => {
    await transaction.select().from(editors).where(eq(editors.id, editor.id)).for('update')
    const [row] = await transaction
      .select({ count: sql<number>`count(*)::int` })
      .from(savedViews)
      .where(eq(savedViews.editorId, editor.id))
    if ((row?.count ?? 0) >= mostViews) return invalid('too-many')
    const [saved] = await transaction
      .insert(savedViews)
      .values({ editorId: editor.id, name: name.data, query })
      .onConflictDoNothing()
      .returning({ id: savedViews.id })
    return saved ? { status: 'saved' } : invalid('taken')
  })
}

/** Only one's own. */
export async function removeView(editor: Editor, id: string): Promise<RemoveViewOutcome> {
  if (!isId(id)) return { status: 'gone' }
  const removed = await db()
    .delete(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.editorId, editor.id)))
    .returning({ id: savedViews.id })
  return removed.length > 0 ? { status: 'removed' } : { status: 'gone' }
}

type Fault = Extract<SaveViewOutcome, { status: 'invalid' }>['faults']['name']

function invalid(fault: Fault): SaveViewOutcome {
  return { status: 'invalid', faults: { name: fault } }
}
