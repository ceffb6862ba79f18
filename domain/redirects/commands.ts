import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { redirects } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'

/** The thing that stood at an address. */
export type Thing =
  | { articleId: string }
  | { sectionId: string }
  | { tagId: string }
  | { bylineId: string }

type Move = { from: string; to: string; thing: Thing }

/**
 * Whoever gives out an address waits here for the others until they have ended: what is free stays
 * free until it is taken.
 */
export async function lockAddresses(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('addresses'))`)
}

/** True when this path leads, or once led, to something else than `thing`. */
export async function isKept(
  transaction: Transaction,
  path: string,
  thing?: Thing,
): Promise<boolean> {
  const [kept] = await transaction
    .select({
      articleId: redirects.articleId,
      sectionId: redirects.sectionId,
      tagId: redirects.tagId,
      bylineId: redirects.bylineId,
    })
    .from(redirects)
    .where(eq(redirects.path, path))
    .limit(1)
  const [name, id] = Object.entries(thing ?? {})[0] ?? ['']
  return (
    kept !== undefined && Object.entries(kept).every(([key, value]) => key !== name || value !== id)
  )
}

/**
 * The old address leads to the thing for ever; its new one leads nowhere else, also when it was its
 * own once. Rows name the thing and not its address, so there is never more than one step.
 */
export async function keepAddress(
  transaction: Transaction,
  editor: Pick<Editor, 'id'>,
  { from, to, thing }: Move,
): Promise<void> {
  await transaction.delete(redirects).where(eq(redirects.path, to))
  await transaction
    .insert(redirects)
    .values({ path: from, ...thing, createdBy: editor.id })
    .onConflictDoUpdate({ target: redirects.path, set: { ...nothing, ...thing } })
}

const nothing = { articleId: null, sectionId: null, tagId: null, bylineId: null, target: null }
