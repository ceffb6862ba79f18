import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { allRows, backUp, exampleSites, restore } from '@/test/example-site'
import { postgresBuilds, type ScratchPostgres, scratchPostgres } from '@/test/scratch-postgres'

const servers = new Map<string, ScratchPostgres>()
let current = ''

const sites = exampleSites(async () => {
  const server = servers.get(current) ?? (await start(current))
  return migrated(server.url)
})

afterAll(async () => {
  for (const server of servers.values()) await server.end()
})

async function start(name: string): Promise<ScratchPostgres> {
  const build = postgresBuilds().find((each) => each.name === name)
  if (!build) throw new Error(`No Postgres ${name}`)
  const server = await scratchPostgres(build)
  servers.set(name, server)
  return server
}

async function migrated(server: string) {
  const url = new URL(server)
  const name = `site_${randomBytes(4).toString('hex')}`
  const sql = postgres(server, { max: 1 })
  await sql`create database ${sql(name)}`
  await sql.end()
  url.pathname = `/${name}`
  await migrate(url.href)
  return { url: url.href, drop: async () => undefined }
}

const names = postgresBuilds().map(({ name }) => name)
const moves = names.flatMap((from) => names.map((to) => ({ from, to })))

test.each(moves)(
  'a site moves from Postgres $from to $to with every row',
  async ({ from, to }) => {
    current = from
    const source = await sites.filled()
    const file = await backUp(source)
    current = to
    const target = await sites.empty()
    await restore(target, file)
    expect(await allRows(target.sql, 'cache_tags')).toEqual(await allRows(source.sql, 'cache_tags'))
  },
  60_000,
)
