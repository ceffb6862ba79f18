import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, lineIsClean, now, textIsClean } from './columns'
import { editors } from './editors'

/** A name under which texts appear; a pen name belongs to an editor, an agency's to nobody. */
export const bylines = pgTable(
  'bylines',
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    role: text().notNull().default(''),
    biography: text().notNull().default(''),
    editorId: uuid().references(() => editors.id),
    createdAt: now(),
  },
  (table) => [
    index().on(table.editorId),
    lineIsClean(table.slug),
    lineIsClean(table.name),
    lineIsClean(table.role),
    textIsClean(table.biography),
  ],
)
