import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const resolve = {
  alias: {
    '@': here('.'),
    'server-only': here('./test/stand-ins/server-only.ts'),
    'next/cache': here('./test/stand-ins/next-cache.ts'),
    'next/headers': here('./test/stand-ins/next-headers.ts'),
    'next/server': here('./test/stand-ins/next-server.ts'),
  },
}

const files = {
  setupFiles: ['./test/leave-nothing.ts'],
  testTimeout: 60_000,
  // Real servers and processes on a busy machine: what is wrong is wrong three times.
  retry: process.env.CI ? 2 : 0,
  hookTimeout: 120_000,
}

const folders = ['app', 'components', 'db', 'domain', 'server', 'test']
const apart = folders.flatMap(listTests).filter(bendsModules)

export default defineConfig({
  resolve,
  test: {
    globalSetup: ['./test/postgres.ts'],
    // Many a test waits for a deadline or a process: more of them than there are processors.
    maxWorkers: 4,
    projects: [
      // Reading the same modules for each file anew would take a fifth of the time.
      {
        resolve,
        test: {
          ...files,
          name: 'together',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: ['node_modules', '.next', 'e2e', ...apart],
          isolate: false,
        },
      },
      { resolve, test: { ...files, name: 'apart', include: apart } },
    ],
  },
})

function listTests(folder: string): string[] {
  return readdirSync(here(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}

/** Whether a test needs modules, or a clock, of its own. */
function bendsModules(name: string): boolean {
  return /vi\.(mock|resetModules|useFakeTimers)\(/.test(readFileSync(here(name), 'utf8'))
}
