import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { postgresBuilds, scratchPostgres } from './scratch-postgres'

/**
 * Runs the tests that ask a database once more on Postgres 15, where one is installed. Left out are those
 * of our own processes and of great numbers, which are long and ask an older server nothing new.
 */
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
  return ['app', 'db', 'domain']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter(
      (name) =>
        name.endsWith('.test.ts') &&
        !/(abuse|crash|hostile|processes|transitions|shares\/actions|sign-ins\/commands)\.test/.test(
          name,
        ) &&
        /(own|fresh)Database\(\)/.test(readFileSync(name, 'utf8')),
    )
}
