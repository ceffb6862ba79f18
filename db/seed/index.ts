import type { Transaction } from '@/db'
import { openDirect } from '@/db/connection'
import { articles, settings } from '@/db/schema'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'

/** Set once anything has filled the site, or once its owner chose to begin with nothing. */
const filled = 'filled'

const everything = [tags.articles, tags.sections, tags.settings]

/** Fills an empty site with the sample publication. False where there is something already. */
export function seedSample(url: string): Promise<boolean> {
  return fillOnce(url, async (transaction) => {
    // Drawing and encoding are loaded for the one start that needs them.
    const { insertSample } = await import('./insert-sample')
    await insertSample(transaction)
  })
}

/** Lets an empty site begin empty: no sample will come. False where there is something already. */
export function seedNothing(url: string): Promise<boolean> {
  return fillOnce(url, () => Promise.resolve())
}

async function fillOnce(
  url: string,
  fill: (transaction: Transaction) => Promise<void>,
): Promise<boolean> {
  const { db, close } = await openDirect(url)
  try {
    return await db.transaction(async (transaction) => {
      if (!(await claim(transaction))) return false
      await fill(transaction)
      await expire(transaction, everything)
      return true
    })
  } finally {
    close()
  }
}

/** Two starts at once fill one site once: the second waits on the first one's row. */
async function claim(transaction: Transaction): Promise<boolean> {
  const claimed = await transaction
    .insert(settings)
    .values({ name: filled, value: true })
    .onConflictDoNothing()
    .returning({ name: settings.name })
  return claimed.length > 0 && !(await hasArticles(transaction))
}

async function hasArticles(transaction: Transaction): Promise<boolean> {
  const found = await transaction.select({ id: articles.id }).from(articles).limit(1)
  return found.length > 0
}
