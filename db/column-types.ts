import { makePgArray } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'

type Codecs = Pick<postgres.ParsedOptions, 'parsers' | 'serializers'>

/**
 * Arrays of the built-in types. postgres.js can learn them from the server, but a connection that
 * dies while it does so ends in an unhandled rejection.
 */
export const arrayTypes = {
  texts: arrayOf([1009, 1015, 2951, 1016], (item) => item),
  numbers: arrayOf([1007, 1005, 1021, 1022], Number),
  booleans: arrayOf([1000], (item) => item === 't'),
}

/** How Drizzle wants values to pass: dates and JSON as text, because it converts them itself. */
export const drizzleCodecs: Codecs = codecsOfDrizzle()

const arrayToken = /"((?:[^"\\]|\\.)*)"|[^,{}"]+|[{}]/gs

/** Reads Postgres's text form of an array, nested ones and NULLs too. */
export function parseArray(text: string, parseItem: (item: string) => unknown): unknown[] {
  const json = text.slice(text.indexOf('{')).replace(arrayToken, (token, quoted?: string) => {
    if (quoted !== undefined) return JSON.stringify(quoted.replace(/\\(.)/gs, '$1'))
    if (token === '{') return '['
    if (token === '}') return ']'
    return token === 'NULL' ? 'null' : JSON.stringify(token)
  })
  return JSON.parse(json, (_, item) => (typeof item === 'string' ? parseItem(item) : item))
}

function arrayOf(from: [number, ...number[]], parseItem: (item: string) => unknown) {
  return {
    to: from[0],
    from,
    serialize: (items: unknown) => (Array.isArray(items) ? makePgArray(items) : items),
    parse: (text: string) => parseArray(text, parseItem),
  }
}

function codecsOfDrizzle(): Codecs {
  const options: Codecs = { parsers: {}, serializers: {} }
  drizzle({ client: { options } as postgres.Sql, logger: false })
  return options
}
