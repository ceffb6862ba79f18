import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { articles } from '@/db/schema'
import { viewsOf } from '@/domain/views/columns'
import type { Figures } from '@/domain/views/view'
import { allVisits, readersOnline } from '@/domain/visits/columns'

/** The figures beside an article, or of the site alone for null; null for an article not asked for. */
export type FiguresOf = (articleId: string | null) => Figures | null

/** A crowd takes long to count, so counting it is kept to this share of the time. */
const countingShare = 0.05

let crowd = { online: 0, goodUntil: 0 }

/** Exact at this moment, all that was committed included; only the crowd may be a little older. */
export async function findFigures(articleIds: readonly string[]): Promise<FiguresOf> {
  const [views, site, online] = await Promise.all([
    listViews(articleIds),
    countVisits(),
    countOnline(),
  ])
  return (articleId) => {
    if (articleId === null) return { article: null, site, online }
    const article = views.get(articleId)
    return article === undefined ? null : { article, site, online }
  }
}

async function listViews(articleIds: readonly string[]): Promise<Map<string, number>> {
  if (articleIds.length === 0) return new Map()
  const ids = JSON.stringify(articleIds)
  const rows = await db().execute<{ id: string; views: string }>(sql`
    select a.id, ${viewsOf(sql`a.id`)} as views from ${articles} a where a.id = any(array(
      select value::uuid from jsonb_array_elements_text(${ids}::jsonb)
    ))`)
  return new Map(rows.map(({ id, views }) => [id, Number(views)]))
}

async function countVisits(): Promise<number> {
  const [row] = await db().execute<{ visits: string }>(sql`select ${allVisits} as visits`)
  return Number(row?.visits ?? 0)
}

async function countOnline(): Promise<number> {
  const began = performance.now()
  if (began < crowd.goodUntil) return crowd.online
  const [row] = await db().execute<{ online: string }>(sql`select ${readersOnline} as online`)
  const ended = performance.now()
  crowd = {
    online: Number(row?.online ?? 0),
    goodUntil: ended + (ended - began) / countingShare,
  }
  return crowd.online
}
