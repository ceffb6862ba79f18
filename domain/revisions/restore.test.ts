import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { articles, revisions } from '@/db/schema'
import { saveDraft } from '@/domain/articles/commands'
import { findDraft } from '@/domain/articles/drafts'
import { findLiveArticle } from '@/domain/articles/queries'
import { paragraphs } from '@/domain/documents/build'
import { holdText } from '@/domain/writers/commands'
import { liveDraft, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { restoreRevision } from './commands'
import { listRevisions } from './drafts'

ownDatabase()

const sheet = '01890000-0000-7000-8000-000000000009'

test('an old wording comes back as a new version, and what it replaces is kept', async () => {
  const owner = await person({ role: 'owner' })
  const articleId = await liveDraft(owner, 'Bản đầu', { slug: 'ban-dau' })
  const input = typed('Bản sau', { slug: 'ban-dau', body: paragraphs('Lời sau.') })
  expect(await saveDraft(owner, { articleId, version: 1 }, input)).toMatchObject({ version: 2 })

  const restored = await restoreRevision(owner, { articleId, version: 2, number: 1 })
  expect(restored).toEqual({ status: 'restored', version: 3 })
  const [draft] = await db().select().from(articles).where(eq(articles.id, articleId))
  expect(draft).toMatchObject({ title: 'Bản đầu', version: 3, slug: 'ban-dau' })
  expect(await listRevisions(owner, articleId)).toMatchObject([
    { number: 2, title: 'Bản sau', version: 2, why: 'replaced', by: owner.name },
    { number: 1, title: 'Bản đầu', version: 1, why: 'published' },
  ])
  expect(await findLiveArticle('ban-dau')).toMatchObject({ title: 'Bản đầu' })
  expect(await restoreRevision(owner, { articleId, version: 3, number: 1 })).toEqual({
    status: 'unchanged',
  })
})

test('nothing is restored over a newer version, or while somebody else writes', async () => {
  const [owner, other] = [await person({ role: 'owner' }), await person({ role: 'owner' })]
  const articleId = await liveDraft(owner, 'Đang viết')
  const wanted = { articleId, version: 7, number: 1 }
  expect(await restoreRevision(owner, wanted)).toEqual({ status: 'stale', version: 1 })
  await holdText(other, { articleId, sheet, way: 'hold' })
  expect(await restoreRevision(owner, { ...wanted, version: 1 })).toMatchObject({
    status: 'taken',
    writer: { name: other.name },
  })
  expect(await db().$count(revisions, eq(revisions.articleId, articleId))).toBe(1)
  expect(await findDraft(owner, articleId)).toMatchObject({ version: 1 })
})
