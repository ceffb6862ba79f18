import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { articles } from '@/db/schema'
import { findDraft } from '@/domain/articles/drafts'
import type { Editor } from '@/domain/editors/editor'
import { withdraw } from '@/domain/withdrawals/commands'
import { worlds } from '@/test/article-worlds'
import { draft, liveDraft } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { discard, takeBack } from './commands'
import { emptyBin } from './jobs/empty-bin'

ownDatabase()

let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'jobs')
  owner = await person({ role: 'owner' })
})

const age = (days: number) =>
  db().execute(sql`update discards set discarded_at = now() - make_interval(days => ${days})`)
const never = new AbortController().signal

test('what lies in the bin for 30 days is gone for good, with all that hangs on it', async () => {
  const articleId = await worlds.returned(owner, 'Bỏ đi')
  const kept = await draft(owner, 'Còn giữ')
  await discard(owner, articleId)
  await age(29)
  await emptyBin(never)
  expect(await findDraft(owner, articleId)).toMatchObject({ state: 'discarded' })
  await age(31)
  await emptyBin(never)
  expect(await db().select({ id: articles.id }).from(articles)).toEqual([{ id: kept }])
})

test('a withdrawn text can go too, publications and all', async () => {
  const articleId = await liveDraft(owner, 'Gỡ rồi bỏ')
  await withdraw(owner, { articleId, reason: 'Sai.', notice: '' })
  await discard(owner, articleId)
  await age(31)
  await emptyBin(never)
  expect(await findDraft(owner, articleId)).toBeNull()
})

test('taken back it is as it was', async () => {
  const articleId = await worlds.approved(owner, 'Lấy lại')
  await discard(owner, articleId)
  await takeBack(owner, articleId)
  expect(await findDraft(owner, articleId)).toMatchObject({ state: 'approved', discardedAt: null })
})

test('what readers have seen a writer does not throw away, though it be their own', async () => {
  const writer = await person()
  const articleId = await worlds.withdrawn(owner, 'Đã từng đăng')
  await db().update(articles).set({ createdBy: writer.id })
  expect(await discard(writer, articleId)).toEqual({ status: 'forbidden' })
})
