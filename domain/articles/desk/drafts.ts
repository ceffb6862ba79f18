import 'server-only'
import { and, desc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { articles, editors, sections } from '@/db/schema'
import type { DraftFilters, DraftLine, DraftPage } from '@/domain/articles/draft'
import { isNow, stateAt } from '@/domain/articles/states/columns'
import { type ArticleState, articleStates } from '@/domain/articles/states/state'
import type { Editor } from '@/domain/editors/editor'
import { reachOf } from '@/domain/editors/rights'
import { endOfDay, startOfDay } from '@/domain/text/dates'
import { fold } from '@/domain/text/fold'
import { readCursor, writeCursor } from './cursor'

const linesPerPage = 30
const isKept = sql`not exists (select from discards d where d.article_id = articles.id)`
const state = stateAt(sql`now()`)

/**
 * The texts this editor may read that meet all filters, last changed first. A cursor that is none begins
 * at the top.
 */
export async function listDrafts(
  editor: Editor,
  filters: DraftFilters,
  cursor?: string,
): Promise<DraftPage> {
  const after = readCursor(cursor ?? '')
  const rows = await db()
    .select(lineColumns)
    .from(articles)
    .leftJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(editors, eq(editors.id, articles.createdBy))
    .where(and(readableBy(editor), ...conditionsOf(filters), after ? isBehind(after) : undefined))
    .orderBy(desc(articles.updatedAt), desc(articles.id))
    .limit(linesPerPage + 1)
  const lines = rows.slice(0, linesPerPage)
  const last = rows.length > linesPerPage ? lines.at(-1) : undefined
  return {
    lines: lines.map(lineOf),
    next: last ? writeCursor({ at: last.place, id: last.id }) : null,
  }
}

/** How many texts this editor may read stand how. What is live is what nothing else is. */
export async function countDrafts(editor: Editor): Promise<Record<ArticleState, number>> {
  const rare = articleStates.filter((name) => name !== 'live')
  const readable = readableBy(editor) ?? sql`true`
  const counts = [sql`true`, ...rare.map(isNow)].map(
    (condition) => sql`(select count(*)::int from ${articles} where ${readable} and ${condition})`,
  )
  const [row] = await db().execute<{ counts: number[] }>(
    sql`select array[${sql.join(counts, sql`, `)}] as counts`,
  )
  const [all = 0, ...others] = row?.counts ?? []
  const live = others.reduce((rest, count) => rest - count, all)
  const named = rare.map((name, index) => [name, others[index] ?? 0])
  return { ...(Object.fromEntries(named) as Record<ArticleState, number>), live }
}

const lineColumns = {
  id: articles.id,
  kind: articles.kind,
  slug: articles.slug,
  title: articles.title,
  version: articles.version,
  state,
  section: { id: sections.id, name: sections.name },
  author: { id: editors.id, name: editors.name },
  createdBy: articles.createdBy,
  sectionId: articles.sectionId,
  updatedAt: articles.updatedAt,
  place: sql<string>`(extract(epoch from articles.updated_at) * 1000000)::bigint::text`,
  // Not `exists`: that is made a list of all live texts, to look up thirty.
  isLive: sql<boolean>`coalesce(
    (select true from live_articles l where l.id = articles.id limit 1), false
  )`,
  startsAt: sql`coalesce(
    (select min(p.starts_at) from publications p
      where p.article_id = articles.id and p.starts_at > now()),
    (select min(p.published_at) from publications p where p.article_id = articles.id)
  )`.mapWith(articles.updatedAt),
}

function lineOf({
  place: _,
  kind,
  startsAt,
  ...row
}: Omit<DraftLine, 'kind'> & { kind: string; place: string }): DraftLine {
  return { ...row, startsAt, kind: kind === 'page' ? 'page' : 'article' }
}

/** The moment is counted in whole microseconds, as the database keeps it: a float would lose some. */
function isBehind({ at, id }: { at: string; id: string }): SQL {
  const moment = sql`timestamptz 'epoch' + ${at}::bigint * interval '1 microsecond'`
  return sql`(articles.updated_at, articles.id) < (${moment}, ${id}::uuid)`
}

function readableBy(editor: Editor): SQL | undefined {
  const reach = reachOf(editor, 'article.read')
  if (reach === 'all') return undefined
  const isOwn = eq(articles.createdBy, editor.id)
  if (reach === 'own') return isOwn
  if (reach === 'sections') return or(isOwn, inArray(articles.sectionId, [...editor.sectionIds]))
  return sql`false`
}

function conditionsOf(filters: DraftFilters): (SQL | undefined)[] {
  const { sectionId, authorId, since, until, text = '' } = filters
  const words = fold(text).split(/\s+/).filter(Boolean)
  return [
    filters.state ? isNow(filters.state) : isKept,
    sectionId ? eq(articles.sectionId, sectionId) : undefined,
    authorId ? eq(articles.createdBy, authorId) : undefined,
    since ? gte(articles.updatedAt, startOfDay(since)) : undefined,
    until ? lt(articles.updatedAt, endOfDay(until)) : undefined,
    ...words.map((word) => sql`fold_text(articles.title) like ${`%${escapeLike(word)}%`}`),
  ]
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}
