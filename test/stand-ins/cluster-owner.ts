import { startCluster } from '@/server/postgres/cluster'

/** A process that starts a server and lives until somebody ends it. */
const cluster = await startCluster({ dataDir: process.argv[2] ?? '' })
process.stdout.write(`${cluster.pid}\n`)
setInterval(() => undefined, 1000)
