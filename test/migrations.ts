import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Fails when the tables in db/schema say something that no migration in drizzle/ does. */
const folder = mkdtempSync(join(tmpdir(), 'toa-soan-migrations-'))
try {
  cpSync('drizzle', folder, { recursive: true })
  const before = readdirSync(folder).length
  const options = [
    '--dialect',
    'postgresql',
    '--schema',
    './db/schema/index.ts',
    '--casing',
    'snake_case',
  ]
  execFileSync('npx', ['drizzle-kit', 'generate', ...options, '--out', folder], { stdio: 'pipe' })
  if (readdirSync(folder).length > before) {
    console.error('db/schema has changed: run `npm run db:generate` and commit the new migration.')
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
