import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { publications, publicationTags } from '@/db/schema'
import { saveDraft } from '@/domain/articles/commands'
import { findDraft } from '@/domain/articles/drafts'
import { findLiveArticle } from '@/domain/articles/queries'
import type { Editor } from '@/domain/editors/editor'
import { publish } from '@/domain/publications/commands'
import { createTag } from '@/domain/tags/commands'
import { fromNow, hour, worlds } from '@/test/article-worlds'
import { draft, letTimePass, liveDraft, section, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { cancelSchedule, reschedule } from './commands'

ownDatabase()

let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'tags', 'jobs', 'cache_tags')
  owner = await person({ role: 'owner' })
})

/** A live text, and other words of it that come in two hours. */
async function withChangeDue(title: string): Promise<string> {
  const articleId = await liveDraft(owner, title)
  const words = typed('Lời mới', { sectionId: await section('Thời sự') })
  await saveDraft(owner, { articleId, version: 1 }, words)
  const startsAt = fromNow(2 * hour)
  await publish(owner, { articleId, version: 2, startsAt, endsAt: null })
  return articleId
}

const titleOf = async (slug: string) => (await findLiveArticle(slug))?.title ?? null

test.each([1, 5])(
  'a change put off or brought forward comes in %d hours, without a gap',
  async (hours) => {
    const articleId = await withChangeDue('Lời cũ')
    const startsAt = fromNow(hours * hour)
    expect(await reschedule(owner, { articleId, startsAt, endsAt: null })).toEqual({
      status: 'rescheduled',
    })
    await letTimePass(hours * hour - 5_000)
    expect(await titleOf('loi-cu')).toBe('Lời cũ')
    await letTimePass(6_000)
    expect(await titleOf('loi-cu')).toBe('Lời mới')
  },
)

test('the day of a first publication moves with it, in the lists of its tags too', async () => {
  const tag = await createTag(owner, { name: 'Đất đai', slug: '' })
  const tagIds = tag.status === 'saved' ? [tag.id] : []
  const articleId = await draft(owner, 'Hẹn lại', { tagIds })
  await publish(owner, { articleId, version: 1, startsAt: fromNow(hour), endsAt: null })
  const startsAt = fromNow(3 * hour)
  await reschedule(owner, { articleId, startsAt, endsAt: fromNow(9 * hour) })
  const [row] = await db()
    .select({ publication: publications, publishedAt: publicationTags.publishedAt })
    .from(publications)
    .innerJoin(publicationTags, eq(publicationTags.publicationId, publications.id))
  expect(row?.publication).toMatchObject({ startsAt, publishedAt: startsAt, changedAt: null })
  expect(row?.publishedAt).toEqual(startsAt)
})

test('a cancelled change never comes, and what is live stays', async () => {
  const articleId = await withChangeDue('Lời cũ')
  expect(await cancelSchedule(owner, articleId)).toEqual({ status: 'cancelled' })
  await letTimePass(9 * hour)
  expect(await titleOf('loi-cu')).toBe('Lời cũ')
  expect((await findDraft(owner, articleId))?.state).toBe('changed')
})

test('with a cancelled change its end goes to what is live', async () => {
  const articleId = await withChangeDue('Lời cũ')
  await reschedule(owner, { articleId, startsAt: null, endsAt: fromNow(5 * hour) })
  await cancelSchedule(owner, articleId)
  await letTimePass(4 * hour)
  expect(await titleOf('loi-cu')).toBe('Lời cũ')
  await letTimePass(2 * hour)
  expect(await titleOf('loi-cu')).toBeNull()
})

test('a live text is given an end, and relieved of it', async () => {
  const articleId = await liveDraft(owner, 'Có lúc hết')
  await reschedule(owner, { articleId, startsAt: null, endsAt: fromNow(hour) })
  expect((await findDraft(owner, articleId))?.live?.endsAt).toEqual(expect.any(Date))
  await reschedule(owner, { articleId, startsAt: null, endsAt: null })
  await letTimePass(2 * hour)
  expect(await titleOf('co-luc-het')).toBe('Có lúc hết')
})

test.each([
  { when: 'in the past', start: -hour, end: null, faults: { startsAt: 'past' } },
  { when: 'after its end', start: 3 * hour, end: 2 * hour, faults: { endsAt: 'before-start' } },
])('nothing is put to a time $when', async ({ start, end, faults }) => {
  const articleId = await worlds.scheduled(owner, 'Giờ sai')
  const wish = { startsAt: fromNow(start), endsAt: end === null ? null : fromNow(end) }
  expect(await reschedule(owner, { articleId, ...wish })).toEqual({ status: 'invalid', faults })
})

test('where the clock was set back, what was live is shown again by publishing it', async () => {
  const articleId = await liveDraft(owner, 'Đồng hồ lùi')
  await letTimePass(-hour)
  expect(await titleOf('dong-ho-lui')).toBeNull()
  const outcome = await publish(owner, { articleId, version: 1, startsAt: null, endsAt: null })
  expect(outcome.status).toBe('published')
  expect(await titleOf('dong-ho-lui')).toBe('Đồng hồ lùi')
  await letTimePass(2 * hour)
  expect(await titleOf('dong-ho-lui')).toBe('Đồng hồ lùi')
})

test('two who move and cancel at once leave one truth', async () => {
  const articleId = await withChangeDue('Lời cũ')
  const outcomes = await Promise.all([
    cancelSchedule(owner, articleId),
    reschedule(owner, { articleId, startsAt: fromNow(hour), endsAt: null }),
    cancelSchedule(owner, articleId),
  ])
  expect(outcomes.filter(({ status }) => status === 'cancelled')).toHaveLength(1)
  await letTimePass(9 * hour)
  expect(await titleOf('loi-cu')).toBe('Lời cũ')
})
