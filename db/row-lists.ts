import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * The rows of a bounded query, in its order, as one value of another: what a page shows in many short lists
 * then takes one way to the database. Keys are the names of columns; moments are texts with their zone.
 */
export function rowList<Row>(query: SQLWrapper): SQL<Row[]> {
  return sql<Row[]>`(select coalesce(json_agg(listed), '[]'::json) from ${query} listed)`
}
