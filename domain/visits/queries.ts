import 'server-only'
import { sql } from 'drizzle-orm'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/db'
import { tags } from '@/domain/freshness/tags'
import { allVisits } from './columns'

/** All visits since ever: what the old site had counted and what this one has; at most 5 minutes old. */
export async function totalVisits(): Promise<number> {
  'use cache'
  cacheTag(tags.settings)
  cacheLife({ stale: 300, revalidate: 300, expire: 86_400 })

  const [row] = await db().execute<{ total: string }>(sql`select ${allVisits} as total`)
  return Number(row?.total ?? 0)
}
