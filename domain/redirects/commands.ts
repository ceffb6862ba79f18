import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { redirects } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { numberedSlug, slugify } from '@/domain/text/slug'

/** The thing that stood at an address. */
export type Thing =
  | { articleId: string }
  | { sectionId: string }
  | { tagId: string }
  | { bylineId: string }

/** What an address is wanted for: its folder, such as `/the`, and what has an address there already. */
export type Wanted = {
  folder: string
  thing?: Thing | undefined
  isTaken: (slug: string) => Promise<boolean>
}

type Move = { from: string; to: string; thing: Thing }

const mostNamesakes = 10_000

/**
 * Whether the address may be given, which nobody else has nor ever had; its own former one may. It stays
 * free until the transaction ends.
 */
export async function isSlugFree(
  transaction: Transaction,
  { folder, thing, isTaken }: Wanted,
  slug: string,
): Promise<boolean> {
  await lockAddresses(transaction)
  if (await isTaken(slug)) return false
  return !(await isKept(transaction, `${folder}/${slug}`, thing))
}

/** The first free of `slug`, `slug-2`, `slug-3` … Throws after 10,000 namesakes. */
export async function freeSlug(
  transaction: Transaction,
  wanted: Wanted,
  slug: string,
): Promise<string> {
  for (let number = 1; number <= mostNamesakes; number += 1) {
    const candidate = numberedSlug(slug, number)
    if (await isSlugFree(transaction, wanted, candidate)) return candidate
  }
  throw new Error(`No free slug for ${slug}`)
}

type Wish = {
  /** What was typed; '' keeps the current one, or takes the first free that the name gives. */
  slug: string
  current?: string | undefined
  name: string
}

/** The address that was wished for, null when something else has or had it. */
export async function chooseSlug(
  transaction: Transaction,
  wanted: Wanted,
  { slug, current, name }: Wish,
): Promise<string | null> {
  const wished = slug || current
  if (!wished) return freeSlug(transaction, wanted, slugify(name))
  return (await isSlugFree(transaction, wanted, wished)) ? wished : null
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
    .onConflictDoUpdate({ target: redirects.path, set: { ...nowhere, ...thing } })
}

const nowhere = { articleId: null, sectionId: null, tagId: null, bylineId: null, target: null }

/** Whoever gives out an address waits here until the others who do have ended. */
async function lockAddresses(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('addresses'))`)
}

async function isKept(transaction: Transaction, path: string, thing?: Thing): Promise<boolean> {
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
  if (!kept) return false
  const [name, id] = Object.entries(thing ?? {})[0] ?? []
  return !Object.entries(kept).some(([key, value]) => key === name && value === id)
}
