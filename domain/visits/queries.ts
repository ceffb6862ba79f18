import 'server-only'
import { isNull, sum } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { baselines, siteDays, siteHours } from '@/db/schema'
import { tags } from '@/domain/freshness/tags'

/** All visits since ever: what the old site had counted and what this one has; at most 5 minutes old. */
export async function totalVisits(): Promise<number> {
  'use cache'
  cacheTag(tags.settings)
  cacheLife({ stale: 300, revalidate: 300, expire: 86_400 })

  const totals = await Promise.all([
    db()
      .select({ total: sum(baselines.count) })
      .from(baselines)
      .where(isNull(baselines.articleId)),
    db()
      .select({ total: sum(siteHours.visits) })
      .from(siteHours),
    db()
      .select({ total: sum(siteDays.visits) })
      .from(siteDays),
  ])
  return totals.flat().reduce((all, { total }) => all + Number(total ?? 0), 0)
}
