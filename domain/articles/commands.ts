import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { articles, redirects } from '@/db/schema'
import { numberedSlug } from '@/domain/text/slug'

type NewArticle = Omit<typeof articles.$inferInsert, 'slug'>

const mostNamesakes = 10_000

/**
 * Writes a new draft under the first free of `slug`, `slug-2`, `slug-3` …, also when many do so at
 * once: the database's unique index decides, not a look beforehand. An address that redirects
 * elsewhere is never taken again. Throws after 10,000 namesakes.
 */
export async function insertArticle(
  transaction: Transaction,
  slug: string,
  article: NewArticle,
): Promise<{ id: string; slug: string }> {
  for (let number = 1; number <= mostNamesakes; number += 1) {
    const candidate = numberedSlug(slug, number)
    if (await isAddressKept(transaction, candidate)) continue
    const [inserted] = await transaction
      .insert(articles)
      .values({ ...article, slug: candidate })
      .onConflictDoNothing({ target: articles.slug })
      .returning({ id: articles.id, slug: articles.slug })
    if (inserted) return inserted
  }
  throw new Error(`No free slug for ${slug}`)
}

async function isAddressKept(transaction: Transaction, slug: string): Promise<boolean> {
  const [kept] = await transaction
    .select({ path: redirects.path })
    .from(redirects)
    .where(eq(redirects.path, `/bai-viet/${slug}`))
    .limit(1)
  return kept !== undefined
}
