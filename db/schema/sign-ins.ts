import { index, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { bytes, id, moment, now } from './columns'
import { editors } from './editors'

const editor = () =>
  uuid()
    .notNull()
    .references(() => editors.id)

/** How often something was tried until a moment, under a keyed hash of who tries it against whom. */
export const tries = pgTable(
  'tries',
  { key: bytes().primaryKey(), count: integer().notNull(), endsAt: moment().notNull() },
  (table) => [index().on(table.endsAt)],
)

/** A password that was right and waits for the code of the second factor. */
export const challenges = pgTable(
  'challenges',
  {
    id: id(),
    tokenHash: bytes().notNull().unique(),
    editorId: editor(),
    createdAt: now(),
    expiresAt: moment().notNull(),
  },
  (table) => [index().on(table.editorId), index().on(table.expiresAt)],
)

/** A browser somebody has signed in with before: it opens nothing, it is only trusted to try again. */
export const devices = pgTable(
  'devices',
  { id: id(), tokenHash: bytes().notNull().unique(), editorId: editor(), seenAt: now() },
  (table) => [index().on(table.editorId), index().on(table.seenAt)],
)
