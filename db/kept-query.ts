import { type Database, db } from '@/db'

/**
 * A query built once for each database and sent with new values each time: what `build` makes is
 * prepared and holds `sql.placeholder`s. To build one of many lists takes Drizzle longer than it takes
 * Postgres to answer it.
 */
export function keptQuery<Query>(build: () => Query): () => Query {
  const built = new WeakMap<Database, Query>()
  return () => {
    const query = built.get(db()) ?? build()
    built.set(db(), query)
    return query
  }
}
