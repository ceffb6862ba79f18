import 'server-only'
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { editors, media, mediaLabels } from '@/db/schema'
import { fold } from '@/domain/text/fold'
import { isId } from '@/domain/text/id'
import { mediumColumns, pictureColumns } from './columns'
import {
  type LibraryFilters,
  type LibraryMedium,
  type LibraryPage,
  readCursor,
  writeCursor,
} from './library/library'
import type { MediumKind } from './medium'
import type { Picture } from './picture'

const shownPerPage = 48
const mostLabels = 200

type Asked = Omit<LibraryFilters, 'kind'> & { kinds?: readonly MediumKind[] }

/**
 * The library, newest first, as far as the filters let through. Media are nobody's secret: whoever works
 * in the newsroom sees all. A cursor that is none begins at the top.
 */
export async function listLibrary(asked: Asked, cursor?: string): Promise<LibraryPage> {
  const after = readCursor(cursor ?? '')
  const rows = await db()
    .select({ ...libraryColumns, place })
    .from(media)
    .leftJoin(editors, eq(editors.id, media.uploadedBy))
    .where(and(...conditionsOf(asked), after ? isBehind(after) : undefined))
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(shownPerPage + 1)
  const shown = rows.slice(0, shownPerPage)
  const last = rows.length > shownPerPage ? shown.at(-1) : undefined
  return {
    media: shown.map(({ place: _, ...medium }) => medium),
    next: last ? writeCursor({ at: last.place, id: last.id }) : null,
  }
}

export async function findLibraryMedium(id: string): Promise<LibraryMedium | null> {
  if (!isId(id)) return null
  const [medium] = await db()
    .select(libraryColumns)
    .from(media)
    .leftJoin(editors, eq(editors.id, media.uploadedBy))
    .where(eq(media.id, id))
    .limit(1)
  return medium ?? null
}

/** A picture as the form of a text shows it; null where there is none of this id. */
export async function findPicture(id: string | null): Promise<Picture | null> {
  if (id === null || !isId(id)) return null
  const [picture] = await db()
    .select(pictureColumns)
    .from(media)
    .where(and(eq(media.id, id), eq(media.kind, 'image')))
    .limit(1)
  return picture ?? null
}

/** Every label in use, by name; at most 200. */
export async function listLabels(): Promise<string[]> {
  const rows = await db().execute<{ label: string }>(sql`
    select label from (select distinct ${mediaLabels.label} from ${mediaLabels}) as used
    order by label collate "vi-x-icu" limit ${mostLabels}`)
  return rows.map(({ label }) => label)
}

const place = sql<string>`(extract(epoch from ${media.createdAt}) * 1000000)::bigint::text`

const libraryColumns = {
  ...mediumColumns,
  width: media.width,
  height: media.height,
  createdAt: media.createdAt,
  uploadedBy: { id: editors.id, name: editors.name },
  labels: sql<string[]>`array(
    select l.label from ${mediaLabels} l where l.media_id = ${media.id} order by l.label
  )`,
}

const words = sql`fold_text(${media.name} || ' ' || ${media.alt} || ' ' || ${media.caption} || ' ' || ${media.credit})`

function conditionsOf({ kinds, label, text = '' }: Asked): (SQL | undefined)[] {
  const sought = fold(text).split(/\s+/).filter(Boolean)
  const labelled = sql`exists (select from ${mediaLabels} l where l.media_id = ${media.id} and l.label = ${label})`
  return [
    kinds && kinds.length > 0 ? inArray(media.kind, [...kinds]) : undefined,
    label ? labelled : undefined,
    ...sought.map((word) => sql`${words} like ${`%${escapeLike(word)}%`}`),
  ]
}

function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}

/** The moment is counted in whole microseconds, as the database keeps it: a float would lose some. */
function isBehind({ at, id }: { at: string; id: string }): SQL {
  const moment = sql`timestamptz 'epoch' + ${at}::bigint * interval '1 microsecond'`
  return sql`(${media.createdAt}, ${media.id}) < (${moment}, ${id}::uuid)`
}
