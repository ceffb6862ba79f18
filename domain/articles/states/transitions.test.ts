import { beforeEach, expect, test } from 'vitest'
import { saveDraft } from '@/domain/articles/commands'
import { findDraft } from '@/domain/articles/drafts'
import { correct } from '@/domain/corrections/commands'
import { discard, takeBack } from '@/domain/discards/commands'
import type { Editor } from '@/domain/editors/editor'
import { pin, unpin } from '@/domain/pins/commands'
import { publish } from '@/domain/publications/commands'
import { cancelSchedule, reschedule } from '@/domain/publications/schedule/commands'
import { approve, returnToWriter, submit } from '@/domain/reviews/commands'
import { restore, withdraw } from '@/domain/withdrawals/commands'
import { fromNow, hour, worlds } from '@/test/article-worlds'
import { section, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { type ArticleState, articleStates } from './state'

ownDatabase()

let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'jobs')
  owner = await person({ role: 'owner' })
})

type Step = (articleId: string, version: number) => Promise<{ status: string }>

const steps: Record<string, Step> = {
  save: async (articleId, version) => {
    const words = typed('Lời khác', { sectionId: await section('Thời sự') })
    return saveDraft(owner, { articleId, version }, words)
  },
  submit: (articleId, version) => submit(owner, { articleId, version, note: '' }),
  return: (articleId) => returnToWriter(owner, { articleId, note: 'Cần thêm nguồn.' }),
  approve: (articleId, version) => approve(owner, { articleId, version, note: '' }),
  publish: (articleId, version) =>
    publish(owner, { articleId, version, startsAt: null, endsAt: null }),
  schedule: (articleId, version) =>
    publish(owner, { articleId, version, startsAt: fromNow(2 * hour), endsAt: null }),
  reschedule: (articleId) =>
    reschedule(owner, { articleId, startsAt: null, endsAt: fromNow(9 * hour) }),
  cancel: (articleId) => cancelSchedule(owner, articleId),
  withdraw: (articleId) => withdraw(owner, { articleId, reason: 'Sai.', notice: '' }),
  restore: (articleId) => restore(owner, { articleId, version: null }),
  correct: (articleId) => correct(owner, { articleId, note: 'Sai tên xã.' }),
  discard: (articleId) => discard(owner, articleId),
  takeBack: (articleId) => takeBack(owner, articleId),
  pin: (articleId) => pin(owner, { articleId, endsAt: null }),
  unpin: (articleId) => unpin(owner, articleId),
}

type Expected = [status: string, then: ArticleState]

const refused: Record<string, string> = {
  submit: 'unchanged',
  return: 'not-submitted',
  approve: 'not-submitted',
  publish: 'unchanged',
  reschedule: 'unscheduled',
  cancel: 'unscheduled',
  withdraw: 'unpublished',
  restore: 'unchanged',
  correct: 'unpublished',
  discard: 'published',
  takeBack: 'unchanged',
  pin: 'unpublished',
  unpin: 'unchanged',
}

/** What each step answers in each state and what it makes of it; a step not named here is refused. */
const transitions: Record<ArticleState, Record<string, Expected>> = {
  draft: {
    save: ['saved', 'draft'],
    submit: ['submitted', 'submitted'],
    publish: ['published', 'live'],
    schedule: ['scheduled', 'scheduled'],
    discard: ['discarded', 'discarded'],
  },
  submitted: {
    save: ['saved', 'submitted'],
    return: ['returned', 'returned'],
    approve: ['approved', 'approved'],
    publish: ['published', 'live'],
    schedule: ['scheduled', 'scheduled'],
    discard: ['discarded', 'discarded'],
  },
  returned: {
    save: ['saved', 'returned'],
    submit: ['submitted', 'submitted'],
    publish: ['published', 'live'],
    schedule: ['scheduled', 'scheduled'],
    discard: ['discarded', 'discarded'],
  },
  approved: {
    save: ['saved', 'draft'],
    return: ['returned', 'returned'],
    publish: ['published', 'live'],
    schedule: ['scheduled', 'scheduled'],
    discard: ['discarded', 'discarded'],
  },
  scheduled: {
    save: ['saved', 'scheduled'],
    publish: ['published', 'live'],
    schedule: ['scheduled', 'scheduled'],
    reschedule: ['rescheduled', 'scheduled'],
    cancel: ['cancelled', 'draft'],
  },
  live: {
    save: ['saved', 'changed'],
    schedule: ['scheduled', 'scheduled'],
    reschedule: ['rescheduled', 'live'],
    withdraw: ['withdrawn', 'withdrawn'],
    correct: ['corrected', 'live'],
    pin: ['pinned', 'live'],
  },
  changed: {
    save: ['saved', 'changed'],
    submit: ['submitted', 'submitted'],
    publish: ['published', 'live'],
    schedule: ['scheduled', 'scheduled'],
    reschedule: ['rescheduled', 'changed'],
    withdraw: ['withdrawn', 'withdrawn'],
    correct: ['corrected', 'changed'],
    pin: ['pinned', 'changed'],
  },
  ended: {
    save: ['saved', 'ended'],
    publish: ['published', 'live'],
    schedule: ['scheduled', 'scheduled'],
    submit: ['submitted', 'submitted'],
    withdraw: ['withdrawn', 'withdrawn'],
    correct: ['corrected', 'ended'],
    discard: ['discarded', 'discarded'],
  },
  withdrawn: {
    save: ['saved', 'withdrawn'],
    submit: ['withdrawn', 'withdrawn'],
    publish: ['withdrawn', 'withdrawn'],
    schedule: ['withdrawn', 'withdrawn'],
    reschedule: ['rescheduled', 'withdrawn'],
    withdraw: ['unchanged', 'withdrawn'],
    restore: ['restored', 'live'],
    correct: ['corrected', 'withdrawn'],
    discard: ['discarded', 'discarded'],
  },
  discarded: {
    save: ['discarded', 'discarded'],
    submit: ['discarded', 'discarded'],
    publish: ['discarded', 'discarded'],
    schedule: ['discarded', 'discarded'],
    discard: ['unchanged', 'discarded'],
    takeBack: ['taken-back', 'draft'],
  },
}

const cases = articleStates.flatMap((state) =>
  Object.keys(steps).map((name) => [state, name] as const),
)

test.each(cases)('a %s text and the step %s', async (state, name) => {
  const articleId = await worlds[state](owner, 'Đường lên bản')
  const before = await findDraft(owner, articleId)
  expect(before?.state).toBe(state)
  const [status, then] = transitions[state][name] ?? [refused[name], state]
  expect(await steps[name]?.(articleId, before?.version ?? 0)).toMatchObject({ status })
  expect((await findDraft(owner, articleId))?.state).toBe(then)
})
