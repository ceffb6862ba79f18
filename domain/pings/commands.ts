import type { Transaction } from '@/db'
import { articlePath } from '@/domain/articles/article'
import { enqueue } from '@/domain/jobs/commands'
import { crawlerSettings } from '@/domain/settings/crawler-settings'
import { storedSettings } from '@/domain/settings/reads'

/** By then what changed is true on every page of every instance: whoever hears of it finds it. */
const delay = 5_000

/**
 * Sees to it that search engines and the hub, where the site has any, hear of a changed text. Takes the
 * transaction of the change itself.
 */
export async function queuePings(
  transaction: Transaction,
  { kind, slug }: { kind: string; slug: string },
): Promise<void> {
  const { indexNowKey, webSubHub } = await storedSettings(transaction, crawlerSettings)
  const runAt = new Date(Date.now() + delay)
  if (indexNowKey !== '') {
    const payload = { path: articlePath(kind, slug) }
    await enqueue(transaction, { kind: 'ping-search', payload, runAt })
  }
  if (webSubHub !== '' && kind === 'article') {
    await enqueue(transaction, { kind: 'ping-hub', payload: { slug }, runAt })
  }
}
