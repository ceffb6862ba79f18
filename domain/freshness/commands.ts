import type { Transaction } from '@/db'
import { cacheTags } from '@/db/schema'

/**
 * Notes that whatever was rendered from `tags` is out of date. Takes the transaction of the change
 * itself, so that change and note are kept or lost together.
 */
export async function expire(transaction: Transaction, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  const rows = [...new Set(tags)].map((tag) => ({ tag }))
  await transaction.insert(cacheTags).values(rows)
}
