import { t } from '@/messages'

/** `npm run bench -- NAME`: each benchmark is true or false in what it promises, and says how fast. */
const benchmarks: Record<string, () => Promise<boolean>> = {
  search: async () => (await import('./search')).benchSearch(),
  views: async () => (await import('./views')).benchViews(),
}

const [name = ''] = process.argv.slice(2)
const benchmark = benchmarks[name]
if (!benchmark) {
  console.error(t('bench.unknown', { names: Object.keys(benchmarks).join(', ') }))
  process.exit(1)
}
process.exit((await benchmark()) ? 0 : 1)
