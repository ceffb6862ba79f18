import { bigint, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { jsonIsClean, now } from './columns'
import { editors } from './editors'

/** Who did what to which object. Rows can only be added: a trigger refuses the rest (drizzle/0002). */
export const audit = pgTable(
  'audit',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: now(),
    editorId: uuid().references(() => editors.id),
    action: text().notNull(),
    objectKind: text().notNull(),
    objectId: uuid(),
    detail: jsonb().notNull().default({}),
  },
  (table) => [
    index().on(table.at.desc().nullsFirst(), table.id.desc().nullsFirst()),
    index().on(table.editorId, table.at.desc().nullsFirst()),
    index().on(table.objectKind, table.objectId, table.at.desc().nullsFirst()),
    jsonIsClean(table.detail),
  ],
)
