import { migrate } from '@/db/migrate'
import { seedSample } from '@/db/seed'
import { setUpLink } from '@/domain/editors/commands'
import { root } from './command'
import { siteParts } from './part'
import { runSite } from './run-site'

const isDev = process.argv[2] === 'dev'

await runSite({
  root,
  mode: isDev ? 'development' : 'production',
  migrate,
  seedSample,
  setUpLink,
  parts: (appPort) => siteParts(isDev ? 'dev' : 'start', appPort),
})
