import { type SQL, sql } from 'drizzle-orm'
import {
  bylines,
  publicationBylines,
  publicationTags,
  sections,
  tags as topics,
  withdrawals,
} from '@/db/schema'
import { endOfDay, startOfDay } from '@/domain/text/dates'
import { type Asked, isMarked } from './asked'
import type { Filters } from './search'
import { heldBy, holdsPhrases, tierOf } from './tiers/columns'

/** Readers may see it now: no draft, nothing withdrawn, ended or yet to come. Of `search_documents d`. */
export const isLive = sql`d.starts_at <= now() and (d.ends_at is null or d.ends_at > now())
  and d.article_id not in (
    select w.article_id from ${withdrawals} w where w.restored_at is null
  )`

/** What no hit may hold, and where, when and by whom hits are. Of `search_documents d`. */
export function narrowed({ excluded }: Asked, filters: Filters): SQL {
  const { section, topic, author, from, to } = filters
  const conditions = [
    ...excluded.map(isWithout),
    section && sql`d.section_id = (select id from ${sections} where slug = ${section})`,
    topic &&
      sql`d.publication_id = any(array(select publication_id from ${publicationTags}
        where tag_id = (select id from ${topics} where slug = ${topic})))`,
    author &&
      sql`d.publication_id = any(array(select publication_id from ${publicationBylines}
        where byline_id = (select id from ${bylines} where slug = ${author})))`,
    from && sql`d.published_at >= ${startOfDay(from).toISOString()}::timestamptz`,
    to && sql`d.published_at < ${endOfDay(to).toISOString()}::timestamptz`,
  ].filter((condition) => condition !== '')
  return sql.join([isLive, ...conditions], sql` and `)
}

/** A set looked up once: asking each hit's own words would read them all. */
function isWithout(term: string): SQL {
  const tier = tierOf({ vector: isMarked(term) ? 'exact' : 'folded', terms: [term] })
  return sql`d.publication_id not in (
    select held.publication_id from (${heldBy(tier, '')}) as held where ${holdsPhrases(tier, '')})`
}
