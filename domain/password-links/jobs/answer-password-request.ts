import { and, eq, notExists } from 'drizzle-orm'
import { db } from '@/db'
import { dismissals, editors } from '@/db/schema'
import { finishJob } from '@/domain/jobs/commands'
import type { ClaimedJob, Payload } from '@/domain/jobs/job'
import { makeLink } from '@/domain/password-links/links/commands'

/** Whoever asked has long been answered: nobody can tell by time whether there is such an editor. */
export async function answerPasswordRequest(
  { email }: Payload<'password-request'>,
  job: ClaimedJob,
): Promise<void> {
  await db().transaction(async (transaction) => {
    if (!(await finishJob(job, transaction))) return
    const dismissal = transaction
      .select()
      .from(dismissals)
      .where(eq(dismissals.editorId, editors.id))
    const [owner] = await transaction
      .select({ id: editors.id, name: editors.name, email: editors.email })
      .from(editors)
      .where(and(eq(editors.email, email), notExists(dismissal)))
      .for('update')
    if (owner) await makeLink(transaction, owner)
  })
}
