import { availableParallelism } from 'node:os'

/**
 * V8 lets garbage grow to a multiple of what is alive before it looks for it: with 2,000 readers the app's
 * heap was 370 MB and the front process' 250, of which some 110 and 50 were alive. Unlike a bound, this
 * ends nobody whose needs grow.
 */
const frugal = '--heap-growing-percent=25'

/**
 * A look costs the app some 25 ms in the midst of a page, and what a page leaves behind fills the space
 * for new things within two: both are looked through less often than they might be.
 */
const generous = ['--heap-growing-percent=40', '--min-semi-space-size=16', helpers()]

/** One long-running child, and how it is known to be ready. */
export type Part = {
  name: 'app' | 'worker' | 'front'
  args: string[]
  readiness: 'message' | 'healthz' | 'spawn'
}

/** The three children of a site, for `next start` or, with hot reload, `next dev`. */
export function siteParts(command: 'start' | 'dev', appPort: number): Part[] {
  const port = ['-p', String(appPort), '-H', '127.0.0.1']
  const memory = command === 'start' ? generous : []
  const patience = command === 'start' ? ['--keepAliveTimeout', '75000'] : []
  return [
    {
      name: 'app',
      args: [...memory, 'node_modules/next/dist/bin/next', command, ...port, ...patience],
      readiness: 'healthz',
    },
    { name: 'worker', args: [frugal, youngest(1), compiled('worker')], readiness: 'spawn' },
    { name: 'front', args: [frugal, youngest(4), compiled('front')], readiness: 'message' },
  ]
}

/**
 * V8 looks for garbage with four helpers whatever the machine has: on two processors they take the
 * database's, and the page's own, for a tenth of a second.
 */
function helpers(): string {
  return `--v8-pool-size=${Math.min(4, Math.max(1, availableParallelism() - 1))}`
}

/** What is new is kept in two halves of as many megabytes, which V8 would let grow to 16 each. */
function youngest(megabytes: number): string {
  return `--max-semi-space-size=${megabytes}`
}

/** See server/compile.mjs: the processes were compiled when this one began. */
function compiled(name: string): string {
  return `.compiled/${name}.js`
}
