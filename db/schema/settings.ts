import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { jsonIsClean, now } from './columns'
import { editors } from './editors'

export const settings = pgTable(
  'settings',
  {
    name: text().primaryKey(),
    value: jsonb().notNull(),
    updatedBy: uuid().references(() => editors.id),
    updatedAt: now(),
  },
  (table) => [index().on(table.updatedBy), jsonIsClean(table.value)],
)
