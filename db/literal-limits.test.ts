import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownDatabase } from '@/test/own-database'
import { directClient } from '.'
import { withLiteralLimits } from './literal-limits'

ownDatabase()

test('limits are written into a statement, and its other parameters move up', () => {
  const text = 'select $1 from (select $2 limit $3) a where b = $4 order by $2 limit $5 offset $6'
  expect(withLiteralLimits({ text, parameters: ['a', 'b', 7, 'd', 20, 40] })).toEqual({
    text: 'select $1 from (select $2 limit 7) a where b = $3 order by $2 limit 20 offset $4',
    parameters: ['a', 'b', 'd', 40],
  })
})

test('each parameter keeps its place, however many there are', () => {
  const item = fc.oneof(fc.nat(1_000), fc.string())
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), item), { maxLength: 30 }), (items) => {
      const words = items.map(([isLimit], index) => `${isLimit ? ' limit' : ' is'} $${index + 1};`)
      const sent = { text: words.join(''), parameters: items.map(([, value]) => value) }
      const { text, parameters } = withLiteralLimits(sent)
      const read = text.replace(/\$(\d+)/g, (_, number) => String(parameters[Number(number) - 1]))
      expect(read).toBe(
        items.map(([isLimit, value]) => `${isLimit ? ' limit' : ' is'} ${value};`).join(''),
      )
      expect(text.match(/\$\d+/g)?.length ?? 0).toBe(parameters.length)
    }),
  )
})

test('what is no whole number stays a parameter', () => {
  const statement = { text: 'select 1 limit $1', parameters: ['7; drop table a'] }
  expect(withLiteralLimits(statement)).toEqual(statement)
})

test.each([
  ['with parameters', sql`where attrelid > ${1}::oid`],
  ['with none but its limit', sql`where attrelid > 1::oid`],
])('a query %s is planned a few times, not each time it is asked', async (_, condition) => {
  const { db, close } = await directClient()
  for (let n = 0; n < 12; n += 1) {
    await db.execute(
      sql`select attname from pg_attribute ${condition} order by attrelid limit ${3}`,
    )
  }
  const [kept] = await db.execute<{ generic: number; custom: number }>(sql`
    select generic_plans::int as generic, custom_plans::int as custom
    from pg_prepared_statements where statement like '%from pg_attribute%' limit 1`)
  close()
  expect(kept?.generic).toBeGreaterThanOrEqual(7)
})
