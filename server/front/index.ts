import { createLog } from '@/domain/log/log'
import { findRedirect } from '@/domain/redirects/reads'
import { EnvError, env } from '@/env'
import { t } from '@/messages'
import { createFront } from './front'
import { logTroubles } from './front-log'
import { hearChanges } from './hear-changes'
import { defaultLimits, type FrontOptions } from './options'
import { findPools } from './pool-figures'
import { findQueues } from './queue-figures'
import { watchReadOnly } from './read-only'
import { runFront } from './run'

try {
  const { HOST: host, PORT: port, METRICS_PORT: metricsPort, WORKER_PORT: workerPort } = env()
  const log = createLog('front', process.stdout)
  // Five megabytes that most sites have no use for.
  const metrics = metricsPort === undefined ? null : (await import('./metrics')).createMetrics()
  const { server, front } = createFront({
    ...optionsFromEnv(),
    log,
    observeApp: metrics?.observeApp ?? (() => undefined),
  })
  process.once('exit', logTroubles(front, log))

  metrics
    ?.serve(front, { findQueues, findPools: () => findPools({ ...front, workerPort }) })
    .listen(metricsPort, '127.0.0.1')
  await runFront(server, { host, port })
} catch (error) {
  console.error(error instanceof EnvError ? error.message : error)
  process.exit(1)
}

function optionsFromEnv(): Omit<FrontOptions, 'observeApp' | 'log'> {
  const { DATA_DIR, siteUrl, APP_PORT, FRONT_SECRET, TRUSTED_PROXY_HOPS, NODE_ENV } = env()
  return {
    siteUrl,
    otherOrigins: loopbackTwins(siteUrl),
    appPort: given(APP_PORT, 'APP_PORT'),
    secret: given(FRONT_SECRET, 'FRONT_SECRET'),
    trustedHops: TRUSTED_PROXY_HOPS,
    isDevelopment: NODE_ENV === 'development',
    findRedirect,
    changes: hearChanges(),
    isReadOnly: watchReadOnly(DATA_DIR),
    limits: defaultLimits,
  }
}

/** A site on localhost is the same site on the loopback addresses themselves. */
function loopbackTwins(siteUrl: string): string[] {
  const url = new URL(siteUrl)
  if (url.hostname !== 'localhost') return []
  return ['127.0.0.1', '[::1]'].map((host) => url.origin.replace('localhost', host))
}

/** The start process gives these to its children; nobody sets them by hand. */
function given<T>(value: T | undefined, variable: string): T {
  if (value !== undefined) return value
  console.error(t('front.missingVariable', { variable }))
  process.exit(1)
}
