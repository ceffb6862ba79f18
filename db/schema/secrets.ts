import { pgTable, text } from 'drizzle-orm/pg-core'
import { now } from './columns'

/** Random keys of this site, made on first need: the first writer wins. */
export const secrets = pgTable('secrets', {
  name: text().primaryKey(),
  value: text().notNull(),
  createdAt: now(),
})
