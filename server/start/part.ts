/** One long-running child, and how it is known to be ready. */
export type Part = {
  name: 'app' | 'worker' | 'front'
  args: string[]
  readiness: 'message' | 'healthz' | 'spawn'
}

/** The three children of a site, for `next start` or, with hot reload, `next dev`. */
export function siteParts(command: 'start' | 'dev', appPort: number): Part[] {
  const port = ['-p', String(appPort), '-H', '127.0.0.1']
  const patience = command === 'start' ? ['--keepAliveTimeout', '75000'] : []
  return [
    {
      name: 'app',
      args: ['node_modules/next/dist/bin/next', command, ...port, ...patience],
      readiness: 'healthz',
    },
    { name: 'worker', args: [compiled('worker')], readiness: 'spawn' },
    { name: 'front', args: [compiled('front')], readiness: 'message' },
  ]
}

/** See server/compile.mjs: the processes were compiled when this one began. */
function compiled(name: string): string {
  return `.compiled/${name}.js`
}
