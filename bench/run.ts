import { t } from '@/messages'

const [name = '', rounds = '2'] = process.argv.slice(2)

/** `npm run bench -- NAME`: each benchmark is true or false in what it promises, and says how fast. */
const benchmarks: Record<string, () => Promise<boolean>> = {
  search: async () => (await import('./search')).benchSearch(),
  article: async () => (await import('./article')).benchArticle(),
  cold: async () => (await import('./cold')).benchCold(),
  crowd: async () => (await import('./crowd')).benchCrowd(),
  desync: async () => (await import('./desync')).benchDesync(),
  million: async () => (await import('./million')).benchMillion(),
  'new-build': async () => (await import('./new-build')).benchNewBuild(),
  outage: async () => (await import('./outage')).benchOutage(1),
  'full-disk': async () => (await import('./full-disk')).benchFullDisk(),
  sitemap: async () => (await import('./sitemap')).benchSitemap(),
  soak: async () => (await import('./outage')).benchOutage(Number(rounds)),
  typing: async () => (await import('./typing')).benchTyping(),
  views: async () => (await import('./views')).benchViews(),
  weight: async () => (await import('./weight')).benchWeight(),
}

const benchmark = benchmarks[name]
if (!benchmark) {
  console.error(t('bench.unknown', { names: Object.keys(benchmarks).join(', ') }))
  process.exit(1)
}
process.exit((await benchmark()) ? 0 : 1)
