import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { postgresBuilds, scratchPostgres } from './scratch-postgres'

/** Runs every test that asks a database once more on Postgres 15, where one is installed. */
const build = postgresBuilds().find(({ name }) => name === '15')

if (!build) {
  console.log('Postgres 15 is not installed here: its tests are left out.')
  process.exit(0)
}

const server = await scratchPostgres(build)
const tests = spawn('npx', ['vitest', 'run', ...filesOnDatabases()], {
  stdio: 'inherit',
  env: { ...process.env, TEST_DATABASE_URL: server.url },
})
const [code] = await once(tests, 'exit')
await server.end()
process.exit(code ?? 1)

function filesOnDatabases(): string[] {
  return ['app', 'db', 'domain', 'server']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter(
      (name) =>
        name.endsWith('.test.ts') && /(own|fresh)Database\(\)/.test(readFileSync(name, 'utf8')),
    )
}
