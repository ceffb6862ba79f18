import postgres from 'postgres'
import { expect, test } from 'vitest'
import { freshDatabase } from './database'

test('databases made at the same time are separate', async () => {
  const databases = await Promise.all(Array.from({ length: 4 }, freshDatabase))
  const names = databases.map(({ url }) => new URL(url).pathname)
  expect(new Set(names).size).toBe(4)
  const [first, second] = databases.map(({ url }) => postgres(url, { max: 1 }))
  await first?.unsafe('CREATE TABLE only_here (id int)')
  const elsewhere = await second?.unsafe("SELECT to_regclass('only_here') AS found")
  expect(elsewhere?.[0]?.found).toBeNull()
  await Promise.all([first?.end(), second?.end()])
  await Promise.all(databases.map((database) => database.drop()))
})

test('a database is dropped though somebody is still connected', async () => {
  const { url, drop } = await freshDatabase()
  const sql = postgres(url, { max: 1, onnotice: () => undefined, onclose: () => undefined })
  await sql`SELECT 1`
  await drop()
  await expect(sql`SELECT 1`).rejects.toThrow()
  await sql.end({ timeout: 1 })
})
