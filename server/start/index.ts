import { projectPath } from '@/project'
import { siteParts } from './part'
import { runSite } from './run-site'

/** Loads while Postgres starts: half a second less to wait. */
const filling = import('./filling')
const isDev = process.argv[2] === 'dev'

await runSite({
  root: projectPath(),
  mode: isDev ? 'development' : 'production',
  migrate: async (url) => (await filling).migrate(url),
  seedSample: async (url) => (await filling).seedSample(url),
  setUpLink: async () => (await filling).setUpLink(),
  parts: (appPort) => siteParts(isDev ? 'dev' : 'start', appPort),
})
