/** One long-running child, and how it is known to be ready. */
export type Part = {
  name: 'app' | 'worker' | 'front'
  args: string[]
  readiness: 'message' | 'healthz' | 'spawn'
}

const tsx = ['--import', 'tsx']

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
    { name: 'worker', args: [...tsx, 'server/worker/index.ts'], readiness: 'spawn' },
    { name: 'front', args: [...tsx, 'server/front/index.ts'], readiness: 'message' },
  ]
}
