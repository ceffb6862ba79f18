import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { cacheTags, withdrawals } from '@/db/schema'
import { saveDraft } from '@/domain/articles/commands'
import { findLiveArticle } from '@/domain/articles/queries'
import { correct } from '@/domain/corrections/commands'
import { listCorrections } from '@/domain/corrections/queries'
import type { Editor } from '@/domain/editors/editor'
import { findRedirect } from '@/domain/redirects/reads'
import { hour } from '@/test/article-worlds'
import { letTimePass, liveDraft, section, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { titles } from '@/test/search'
import { restore, withdraw } from './commands'

ownDatabase()

let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'jobs', 'cache_tags')
  owner = await person({ role: 'owner' })
})

const reasons = { reason: 'Sai nguồn tin.', notice: 'Bài được gỡ vì nguồn tin sai.' }
const titleOf = async (slug: string) => (await findLiveArticle(slug))?.title ?? null
const noted = async () =>
  new Set((await db().select({ tag: cacheTags.tag }).from(cacheTags)).map(({ tag }) => tag))

test('a withdrawn text is gone for readers, in lists and search too, and restored as it was', async () => {
  const articleId = await liveDraft(owner, 'Tin sai lệch')
  await db().delete(cacheTags)
  expect(await withdraw(owner, { articleId, ...reasons })).toEqual({ status: 'withdrawn' })
  expect(await titleOf('tin-sai-lech')).toBeNull()
  expect(await findRedirect('/bai-viet/tin-sai-lech')).toEqual({
    status: 410,
    notice: reasons.notice,
  })
  expect(await titles('sai lệch')).toEqual([])
  expect(await noted()).toEqual(
    new Set([
      'articles',
      'article:tin-sai-lech',
      'section:thoi-su',
      expect.stringMatching(/^stories:\d{4}$/),
      expect.stringMatching(/^stories:\d{4}-\d\d$/),
    ]),
  )

  expect(await restore(owner, { articleId, version: null })).toEqual({ status: 'restored' })
  expect(await titleOf('tin-sai-lech')).toBe('Tin sai lệch')
  expect(await findRedirect('/bai-viet/tin-sai-lech')).toBeNull()
})

test('mended while it was away, it comes back in the new words at once', async () => {
  const articleId = await liveDraft(owner, 'Lời sai')
  await letTimePass(hour)
  await withdraw(owner, { articleId, ...reasons })
  const words = typed('Lời đúng', { sectionId: await section('Thời sự') })
  await saveDraft(owner, { articleId, version: 1 }, words)
  expect(await restore(owner, { articleId, version: 1 })).toEqual({ status: 'stale', version: 2 })
  expect(await restore(owner, { articleId, version: 2 })).toEqual({ status: 'restored' })
  expect(await titleOf('loi-sai')).toBe('Lời đúng')
})

test('withdrawn by many at once it is withdrawn once, and for a reason', async () => {
  const articleId = await liveDraft(owner, 'Gỡ một lần')
  expect(await withdraw(owner, { articleId, reason: ' ', notice: '' })).toEqual({
    status: 'invalid',
    faults: { reason: 'missing' },
  })
  const all = Array.from({ length: 6 }, () => withdraw(owner, { articleId, ...reasons }))
  const outcomes = await Promise.all(all)
  expect(outcomes.filter(({ status }) => status === 'withdrawn')).toHaveLength(1)
  expect(await db().select().from(withdrawals)).toMatchObject([reasons])
})

test('a correction is told with its day, and what shows it is noted', async () => {
  const articleId = await liveDraft(owner, 'Có sửa')
  await db().delete(cacheTags)
  expect(await correct(owner, { articleId, note: 'Sai tên xã Mường Phăng.' })).toEqual({
    status: 'corrected',
  })
  expect(await listCorrections(articleId)).toMatchObject([
    { note: 'Sai tên xã Mường Phăng.', correctedAt: expect.any(Date) },
  ])
  expect(await noted()).toEqual(new Set([`corrections:${articleId}`]))
})
