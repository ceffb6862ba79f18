import { emptyBin } from '@/domain/discards/jobs/empty-bin'
import { forgetDoors } from '@/domain/editors/jobs/forget-doors'
import { forgetOldTags } from '@/domain/freshness/jobs/forget-old-tags'
import { forgetFailedJobs } from '@/domain/jobs/forget-failed-jobs'
import { type ClaimedJob, type JobKind, type Payload, payloads } from '@/domain/jobs/job'
import { forgetMails } from '@/domain/mail/jobs/forget-mails'
import { requeueMails } from '@/domain/mail/outbox/commands'
import { sweepMedia } from '@/domain/media/jobs/sweep-media'
import { forgetNotices } from '@/domain/notices/jobs/forget-notices'
import { answerPasswordRequest } from '@/domain/password-links/jobs/answer-password-request'
import { endPins } from '@/domain/pins/jobs/end-pins'
import { forgetPreviews } from '@/domain/previews/jobs/forget-previews'
import { expirePublication } from '@/domain/publications/jobs/expire-publication'
import { forgetEndedWords, keepSearch } from '@/domain/search/jobs/keep-search'
import { forgetMessages } from '@/domain/shares/jobs/forget-messages'
import { forgetReaders } from '@/domain/views/jobs/forget-readers'
import { rollUpViews } from '@/domain/views/jobs/roll-up-views'

export type Circumstances = {
  job: ClaimedJob
  /** Aborted when the job is no longer ours: the lease was lost, or the worker stops. */
  signal: AbortSignal
  /** The job is not done with this run: it is due again then, as if it had never been tried. */
  repeatAt: (at: Date) => void
}

export type Handlers = Record<
  string,
  (payload: unknown, circumstances: Circumstances) => Promise<void>
>

export const handlers: Handlers = {
  'keep-search': (_payload, { signal }) => keepSearch(signal),
  'media-sweep': (_payload, { signal }) => sweepMedia(signal),
  'media-variants': parsed('media-variants', async (payload, _job, signal) => {
    // What decodes pictures takes some 15 MB, on most days for nothing.
    const { makeVariants } = await import('@/domain/media/jobs/make-variants')
    return makeVariants(payload, signal)
  }),
  'nightly-backup': async (_payload, { signal }) => {
    const { backUpNightly } = await import('@/server/backup/nightly')
    return backUpNightly(signal)
  },
  'password-request': parsed('password-request', answerPasswordRequest),
  'pin-end': parsed('pin-end', (_payload, job) => endPins(job)),
  'publication-time': parsed('publication-time', expirePublication),
  prune,
}

/** One after the other, each in batches: never more than one short statement holds a lock. */
async function prune(_payload: unknown, { signal }: Circumstances): Promise<void> {
  const chores = [
    forgetOldTags,
    forgetDoors,
    forgetReaders,
    forgetMessages,
    forgetMails,
    requeueMails,
    forgetFailedJobs,
    forgetNotices,
    forgetEndedWords,
    forgetPreviews,
    emptyBin,
    rollUpViews,
  ]
  for (const chore of chores) await chore(signal)
}

function parsed<Kind extends JobKind>(
  kind: Kind,
  handle: (payload: Payload<Kind>, job: ClaimedJob, signal: AbortSignal) => Promise<void>,
): Handlers[string] {
  return (payload, { job, signal }) =>
    handle(payloads[kind].parse(payload) as Payload<Kind>, job, signal)
}
