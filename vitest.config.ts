import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
      'server-only': here('./test/stand-ins/server-only.ts'),
      'next/cache': here('./test/stand-ins/next-cache.ts'),
      'next/headers': here('./test/stand-ins/next-headers.ts'),
      'next/server': here('./test/stand-ins/next-server.ts'),
    },
  },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['node_modules', '.next', 'e2e'],
    globalSetup: ['./test/postgres.ts'],
    testTimeout: 60_000,
    // Real servers and processes on a busy machine: what is wrong is wrong three times.
    retry: process.env.CI ? 2 : 0,
    hookTimeout: 120_000,
    // Many a test waits for a deadline or a process: more of them than there are processors.
    maxWorkers: 4,
  },
})
