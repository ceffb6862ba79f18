import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, moment, now } from './columns'
import { editors } from './editors'

const editor = () => uuid().references(() => editors.id)

/** A second factor shown but not yet confirmed with a code; its secret is sealed. */
export const enrolments = pgTable('enrolments', {
  editorId: editor().primaryKey(),
  secret: text().notNull(),
  createdAt: now(),
})

/** Stand in for a lost device, each once. Only hashes are kept. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    editorId: editor().notNull(),
    codeHash: bytes().notNull(),
    createdAt: now(),
    usedAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.editorId, table.codeHash] })],
)
