import { asc, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { articles, cacheTags, publications } from '@/db/schema'
import { saveDraft } from '@/domain/articles/commands'
import { findDraft } from '@/domain/articles/drafts'
import { findLiveArticle } from '@/domain/articles/queries'
import type { Editor } from '@/domain/editors/editor'
import { createTag } from '@/domain/tags/commands'
import { fromNow, hour } from '@/test/article-worlds'
import { draft, letTimePass, liveDraft, section, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { publish } from './commands'

ownDatabase()

let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'tags', 'jobs', 'cache_tags')
  owner = await person({ role: 'owner' })
})

const now = { startsAt: null, endsAt: null }

async function reword(articleId: string, version: number, facts: Parameters<typeof typed>[1] = {}) {
  const sectionId = await section('Thời sự')
  const outcome = await saveDraft(
    owner,
    { articleId, version },
    typed('Lời mới', { sectionId, ...facts }),
  )
  if (outcome.status !== 'saved') throw new Error(outcome.status)
}

const stretches = (articleId: string) =>
  db()
    .select()
    .from(publications)
    .where(eq(publications.articleId, articleId))
    .orderBy(asc(publications.startsAt), asc(publications.id))

test('what is published is read at once, with its section and tags', async () => {
  const tag = await createTag(owner, { name: 'Dân số', slug: '' })
  const tagIds = tag.status === 'saved' ? [tag.id] : []
  await liveDraft(owner, 'Hà Nội mưa', { tagIds })
  expect(await findLiveArticle('ha-noi-mua')).toMatchObject({
    title: 'Hà Nội mưa',
    section: { name: 'Thời sự' },
    tags: [{ name: 'Dân số' }],
    changedAt: null,
  })
})

test('new words take the place of the old ones; the day of the first stays, and the change has its own', async () => {
  const articleId = await liveDraft(owner, 'Lời cũ')
  await letTimePass(hour)
  await reword(articleId, 1)
  expect(await publish(owner, { articleId, version: 2, ...now })).toMatchObject({
    status: 'published',
  })
  const [old, fresh] = await stretches(articleId)
  expect(old?.endsAt).toEqual(fresh?.startsAt)
  expect(fresh?.publishedAt).toEqual(old?.publishedAt)
  expect(fresh?.changedAt).toEqual(fresh?.startsAt)
  expect((await findLiveArticle('loi-cu'))?.title).toBe('Lời mới')
})

test('a text has changed only when its words have', async () => {
  const articleId = await liveDraft(owner, 'Lời mới')
  const tag = await createTag(owner, { name: 'Thêm thẻ', slug: '' })
  const body = (await findDraft(owner, articleId))?.body
  await reword(articleId, 1, {
    tagIds: tag.status === 'saved' ? [tag.id] : [],
    ...(body && { body }),
  })
  await publish(owner, { articleId, version: 2, ...now })
  expect(await findLiveArticle('loi-moi')).toMatchObject({
    changedAt: null,
    tags: [{ name: 'Thêm thẻ' }],
  })
})

test('of many who publish the same words at once one does, the others are told', async () => {
  const articleId = await draft(owner, 'Cùng lúc')
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => publish(owner, { articleId, version: 1, ...now })),
  )
  expect(outcomes.filter(({ status }) => status === 'published')).toHaveLength(1)
  expect(outcomes.filter(({ status }) => status === 'unchanged')).toHaveLength(7)
  expect(await stretches(articleId)).toHaveLength(1)
})

test('a change is shown at its time: what is live stays until then, to the moment', async () => {
  const articleId = await liveDraft(owner, 'Lời cũ')
  await reword(articleId, 1)
  const startsAt = fromNow(hour)
  const wish = { articleId, version: 2, startsAt, endsAt: null }
  expect(await publish(owner, wish)).toMatchObject({ status: 'scheduled' })
  expect((await findLiveArticle('loi-cu'))?.title).toBe('Lời cũ')
  const [old, fresh] = await stretches(articleId)
  expect([old?.endsAt, fresh?.startsAt]).toEqual([startsAt, startsAt])
  await letTimePass(hour + 1_000)
  expect(await findLiveArticle('loi-cu')).toMatchObject({
    title: 'Lời mới',
    changedAt: expect.any(Date),
  })
})

test('publishing now what was to be shown later shows it now, and never again later', async () => {
  const articleId = await liveDraft(owner, 'Lời cũ')
  await reword(articleId, 1)
  await publish(owner, { articleId, version: 2, startsAt: fromNow(hour), endsAt: null })
  await reword(articleId, 2, { title: 'Lời mới nhất' })
  await publish(owner, { articleId, version: 3, ...now })
  expect((await findLiveArticle('loi-cu'))?.title).toBe('Lời mới nhất')
  await letTimePass(2 * hour)
  expect((await findLiveArticle('loi-cu'))?.title).toBe('Lời mới nhất')
})

test('a text is shown until its time, and may be shown again under its first day', async () => {
  const articleId = await draft(owner, 'Có hạn')
  await publish(owner, { articleId, version: 1, startsAt: null, endsAt: fromNow(hour) })
  expect(await findLiveArticle('co-han')).not.toBeNull()
  await letTimePass(hour + 1_000)
  expect(await findLiveArticle('co-han')).toBeNull()
  expect(await publish(owner, { articleId, version: 1, ...now })).toMatchObject({
    status: 'published',
  })
  const [first, again] = await stretches(articleId)
  expect(again?.publishedAt).toEqual(first?.publishedAt)
  expect(again?.changedAt).toBeNull()
})

test('an end is taken off a live text by publishing it without', async () => {
  const articleId = await draft(owner, 'Bỏ hạn')
  await publish(owner, { articleId, version: 1, startsAt: null, endsAt: fromNow(hour) })
  await publish(owner, { articleId, version: 1, ...now })
  await letTimePass(2 * hour)
  expect(await findLiveArticle('bo-han')).not.toBeNull()
})

test.each([
  { when: 'in the past', start: -hour, end: null, faults: { startsAt: 'past' } },
  { when: 'in ten years', start: 87_840 * hour, end: null, faults: { startsAt: 'too-far' } },
  { when: 'after its end', start: 2 * hour, end: hour, faults: { endsAt: 'before-start' } },
  { when: 'until the past', start: null, end: -hour, faults: { endsAt: 'before-start' } },
])('nothing is shown $when', async ({ start, end, faults }) => {
  const articleId = await draft(owner, 'Sai giờ')
  const moment = (milliseconds: number | null) => (milliseconds ? fromNow(milliseconds) : null)
  const wish = { articleId, version: 1, startsAt: moment(start), endsAt: moment(end) }
  expect(await publish(owner, wish)).toEqual({ status: 'invalid', faults })
})

test('what has no words or no section is not published, and the form is told which', async () => {
  const empty = { body: { type: 'doc' as const, content: [{ type: 'paragraph' as const }] } }
  const articleId = await draft(owner, 'Chưa có gì', { ...empty, sectionId: null })
  expect(await publish(owner, { articleId, version: 1, ...now })).toEqual({
    status: 'incomplete',
    lacks: ['body', 'sectionId'],
  })
})

test('each publication notes what readers had of it, the section it leaves too', async () => {
  const articleId = await liveDraft(owner, 'Đổi mục')
  await reword(articleId, 1, { sectionId: await section('Văn hoá') })
  await db().delete(cacheTags)
  await publish(owner, { articleId, version: 2, ...now })
  const noted = await db().select({ tag: cacheTags.tag }).from(cacheTags)
  expect(new Set(noted.map(({ tag }) => tag))).toEqual(
    new Set([
      'articles',
      'article:doi-muc',
      'section:thoi-su',
      'section:van-hoa',
      expect.stringMatching(/^stories:\d{4}$/),
      expect.stringMatching(/^stories:\d{4}-\d\d$/),
    ]),
  )
})

test('a standing page needs no section and is noted as one', async () => {
  const articleId = await draft(owner, 'Giới thiệu', { sectionId: null })
  await db().update(articles).set({ kind: 'page' }).where(eq(articles.id, articleId))
  await db().delete(cacheTags)
  await publish(owner, { articleId, version: 1, ...now })
  const noted = await db().select({ tag: cacheTags.tag }).from(cacheTags)
  expect(noted.map(({ tag }) => tag)).toEqual(
    expect.arrayContaining(['pages', 'article:gioi-thieu']),
  )
})
