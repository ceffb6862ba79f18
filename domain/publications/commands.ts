import type { Transaction } from '@/db'
import {
  articleDeed,
  expireArticle,
  type HeldArticle,
  withArticle,
} from '@/domain/articles/locks/commands'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { enqueue } from '@/domain/jobs/commands'
import { tellWriter } from '@/domain/notices/commands'
import { revisionOf } from '@/domain/revisions/commands'
import { hindranceOf, type PublishOutcome, timeFaultsOf, type Wish } from './publication'
import { clearFrom, insertPublication, isReworded } from './timeline/commands'
import { findTimeline, type Timeline } from './timeline/reads'

type Times = { id: string; startsAt: Date | null; endsAt: Date | null }

/** This machine's clock may be ahead of the database's; a job too many does no harm. */
const clockTolerance = 60_000

/**
 * Shows the draft as it stands to readers, now or from a time on, until a time or without end. It takes
 * the place of what is shown then; what was to be shown later and is not yet, never will be. Of several
 * who publish the same words at once the first does.
 */
export async function publish(editor: Editor, wish: Wish): Promise<PublishOutcome> {
  const { articleId, version, startsAt, endsAt } = wish
  const right = startsAt ? 'article.schedule' : 'article.publish'
  return withArticle(editor, { articleId, right }, async (transaction, article) => {
    const hindrance = hindranceOf(article, version)
    if (hindrance) return hindrance
    const faults = timeFaultsOf(wish, article.at)
    if (faults) return { status: 'invalid', faults }
    const timeline = await findTimeline(transaction, article)
    if (isShown(timeline, wish)) return { status: 'unchanged' }

    await show(transaction, { editor, article, timeline, wish })
    return startsAt
      ? { status: 'scheduled', startsAt, endsAt }
      : { status: 'published', slug: article.slug }
  })
}

/**
 * Lets the caches know when a publication begins (null where they know already) and ends. To be called in the transaction that
 * writes these times, each time they change: a job of an earlier time does no harm.
 */
export async function queueTimes(transaction: Transaction, publication: Times): Promise<void> {
  const past = Date.now() - clockTolerance
  for (const runAt of [publication.startsAt, publication.endsAt]) {
    if (!runAt || runAt.getTime() <= past) continue
    await enqueue(transaction, {
      kind: 'publication-time',
      payload: { publicationId: publication.id },
      runAt,
      uniqueKey: `publication:${publication.id}:${runAt.toISOString()}`,
    })
  }
}

/** Whether these words are shown, or will be, just as is wished. */
function isShown({ live, due }: Timeline, { version, startsAt, endsAt }: Wish): boolean {
  const [shown] = startsAt ? due : [live]
  if (!shown || shown.version !== version) return false
  const isSameTime = (one: Date | null, other: Date | null) => one?.getTime() === other?.getTime()
  if (!isSameTime(shown.endsAt, endsAt)) return false
  return startsAt ? isSameTime(shown.startsAt, startsAt) : due.length === 0
}

type Stretch = { startsAt: Date; endsAt: Date | null }

type Showing = { editor: Editor; article: HeldArticle; timeline: Timeline; wish: Wish }

/** Shows it as wished: nothing stands in the way. */
export async function show(transaction: Transaction, showing: Showing): Promise<void> {
  const { editor, article, timeline, wish } = showing
  const startsAt = wish.startsAt ?? article.at
  await clearFrom(transaction, timeline, startsAt)
  const times = { startsAt, endsAt: wish.endsAt }
  const id = await insertShowing(transaction, showing, times)
  await queueTimes(transaction, { ...wish, id })

  const kind = wish.startsAt ? 'scheduled' : 'published'
  const detail = { version: wish.version, ...isoTimes(times) }
  await noteDeed(transaction, editor, { ...articleDeed(`article.${kind}`, article.id), detail })
  await tellWriter(transaction, editor, { kind, article })
  if (wish.startsAt) return
  const sectionIds = [article.sectionId, timeline.live?.sectionId ?? null]
  await expireArticle(transaction, { ...article, sectionIds })
}

async function insertShowing(
  transaction: Transaction,
  { editor, article, timeline: { last } }: Showing,
  times: Stretch,
): Promise<string> {
  const { id: revisionId } = await revisionOf(transaction, article, editor)
  const isChange = last !== null && (await isReworded(transaction, last.revisionId, revisionId))
  return insertPublication(transaction, article.id, {
    ...times,
    revisionId,
    sectionId: article.sectionId,
    publishedAt: last?.publishedAt ?? times.startsAt,
    changedAt: isChange ? times.startsAt : (last?.changedAt ?? null),
    publishedBy: editor.id,
    createdAt: article.at,
  })
}

function isoTimes({ startsAt, endsAt }: Stretch) {
  return { startsAt: startsAt.toISOString(), endsAt: endsAt?.toISOString() ?? null }
}
