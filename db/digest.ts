import { DrizzleQueryError } from 'drizzle-orm/errors'
import { databaseTrouble } from './errors'

/**
 * Gives what Drizzle wraps around an error the digest of what is inside. Of a page that failed Next tells
 * the outside nothing but the digest, and makes one up where there is none.
 */
export function tellTrouble(): void {
  Object.defineProperty(DrizzleQueryError.prototype, 'digest', {
    configurable: true,
    get(this: DrizzleQueryError) {
      return databaseTrouble(this) ?? undefined
    },
    set(this: DrizzleQueryError, value: unknown) {
      Object.defineProperty(this, 'digest', { value, writable: true, configurable: true })
    },
  })
}
