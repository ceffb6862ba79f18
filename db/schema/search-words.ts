import { index, pgTable, text } from 'drizzle-orm/pg-core'

/** Every folded word that any text has held: what a word that finds nothing may have been meant to be. */
export const searchWords = pgTable('search_words', { word: text().primaryKey() }, (table) => [
  index().using('gin', table.word.op('gin_trgm_ops')),
])
