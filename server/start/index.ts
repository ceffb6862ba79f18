import { projectPath } from '@/project'
import { startFilling } from './filling'
import { siteParts } from './part'
import { runSite } from './run-site'

const isDev = process.argv[2] === 'dev'

await runSite({
  root: projectPath(),
  mode: isDev ? 'development' : 'production',
  // Begun at once: it loads while Postgres starts.
  ...startFilling(),
  parts: (appPort) => siteParts(isDev ? 'dev' : 'start', appPort),
})
