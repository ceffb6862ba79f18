import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { publicationBylines, publications, publicationTags } from '@/db/schema'
import { articleDeed, type HeldArticle, withArticle } from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { queueTimes } from '@/domain/publications/commands'
import {
  type CancelOutcome,
  type RescheduleOutcome,
  timeFaultsOf,
  type Wish,
} from '@/domain/publications/publication'
import { setEnd } from '@/domain/publications/timeline/commands'
import { findTimeline, type Shown, type Timeline } from '@/domain/publications/timeline/reads'

/**
 * Other times for what is to be shown; where nothing is, another end for what is shown, whose beginning
 * stays. `startsAt` null leaves the beginning as it is.
 */
export async function reschedule(
  editor: Editor,
  { articleId, startsAt, endsAt }: Omit<Wish, 'version'>,
): Promise<RescheduleOutcome> {
  const act = { articleId, right: 'article.schedule' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const { live, due } = await findTimeline(transaction, article)
    const [next] = due
    if (!next) return endLive(transaction, { editor, article, live, endsAt })

    const times = { startsAt: startsAt ?? next.startsAt, endsAt }
    const faults = timeFaultsOf(times, article.at)
    if (faults) return { status: 'invalid', faults }
    await move(transaction, { live, next }, times)
    await noteTimes(transaction, { editor, article, times })
    return { status: 'rescheduled' }
  })
}

/** Nothing new is shown; what is live stays until the end the cancelled one was to have. */
export async function cancelSchedule(editor: Editor, articleId: string): Promise<CancelOutcome> {
  const act = { articleId, right: 'article.schedule' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const { live, due } = await findTimeline(transaction, article)
    const [next] = due
    if (!next) return { status: 'unscheduled' }
    await transaction.delete(publications).where(eq(publications.id, next.id))
    if (live && isFollowedBy(live, next)) await endAt(transaction, live, next.endsAt)
    await noteDeed(transaction, editor, articleDeed('schedule.cancelled', article.id))
    return { status: 'cancelled' }
  })
}

type Ending = { editor: Editor; article: HeldArticle; live: Shown | null; endsAt: Date | null }

async function endLive(
  transaction: Transaction,
  { editor, article, live, endsAt }: Ending,
): Promise<RescheduleOutcome> {
  if (!live) return { status: 'unscheduled' }
  const faults = timeFaultsOf({ startsAt: null, endsAt }, article.at)
  if (faults) return { status: 'invalid', faults }
  await endAt(transaction, live, endsAt)
  await noteTimes(transaction, { editor, article, times: { startsAt: live.startsAt, endsAt } })
  return { status: 'rescheduled' }
}

type Times = Pick<Wish, 'endsAt'> & { startsAt: Date }

async function move(
  transaction: Transaction,
  { live, next }: Pick<Timeline, 'live'> & { next: Shown },
  { startsAt, endsAt }: Times,
): Promise<void> {
  const isFirst = next.publishedAt.getTime() === next.startsAt.getTime()
  const isChange = next.changedAt?.getTime() === next.startsAt.getTime()
  const publishedAt = isFirst ? startsAt : next.publishedAt
  const changedAt = isChange ? startsAt : next.changedAt
  // Out of the way first, since at no moment may the two overlap.
  if (live) await setEnd(transaction, live, live.startsAt)
  await transaction
    .update(publications)
    .set({ startsAt, endsAt, publishedAt, changedAt })
    .where(eq(publications.id, next.id))
  for (const links of [publicationTags, publicationBylines]) {
    await transaction.update(links).set({ publishedAt }).where(eq(links.publicationId, next.id))
  }
  if (live)
    await setEnd(transaction, live, isFollowedBy(live, next) ? startsAt : earlier(live, startsAt))
  await queueTimes(transaction, { id: next.id, startsAt, endsAt })
}

async function endAt(transaction: Transaction, live: Shown, endsAt: Date | null): Promise<void> {
  await setEnd(transaction, live, endsAt)
  await queueTimes(transaction, { ...live, endsAt })
}

function isFollowedBy({ endsAt }: Shown, { startsAt }: Shown): boolean {
  return endsAt?.getTime() === startsAt.getTime()
}

function earlier({ endsAt }: Shown, start: Date): Date {
  return endsAt && endsAt < start ? endsAt : start
}

type Note = { editor: Editor; article: HeldArticle; times: Times }

async function noteTimes(transaction: Transaction, { editor, article, times }: Note) {
  const detail = {
    startsAt: times.startsAt.toISOString(),
    endsAt: times.endsAt?.toISOString() ?? null,
  }
  await noteDeed(transaction, editor, { ...articleDeed('schedule.changed', article.id), detail })
}
