import { sql } from 'drizzle-orm'
import pino from 'pino'
import { db } from '@/db'
import { startWorker } from '@/server/worker/worker'

/** A worker process of a test: notes in table `deeds` what it did, and stays in a `stay` for ever. */
async function note(job: string): Promise<void> {
  await db().execute(sql`insert into deeds (job, pid) values (${job}, ${process.pid})`)
}

startWorker({
  log: pino({ level: 'silent' }),
  crews: [
    {
      deed: (_payload, { job }) => note(job.id),
      stay: async (_payload, { job }) => {
        await note(job.id)
        await new Promise(() => undefined)
      },
    },
  ],
})
process.send?.('ready')
process.once('disconnect', () => process.exit(0))
