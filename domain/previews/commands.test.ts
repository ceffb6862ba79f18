import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { articleViews, previews } from '@/db/schema'
import { discard } from '@/domain/discards/commands'
import { draft } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { createPreview, revokePreview } from './commands'
import { listPreviews } from './drafts'
import { mostPreviews } from './preview'
import { findPreviewed } from './queries'

ownDatabase()

async function link(days = 7) {
  const owner = await person({ role: 'owner' })
  const articleId = await draft(owner, 'Chưa đăng')
  const made = await createPreview(owner, articleId, days)
  if (made.status !== 'created') throw new Error(made.status)
  return { owner, articleId, token: made.path.split('/').at(-1) ?? '', expiresAt: made.expiresAt }
}

const subjectOf = (id: string) => ({ id, createdBy: null, sectionId: null })

test('whoever has the link reads that one draft, until it ends', async () => {
  const { token, articleId, expiresAt } = await link(3)
  expect(await findPreviewed(token)).toMatchObject({ article: { title: 'Chưa đăng' }, expiresAt })
  const days = (expiresAt.getTime() - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(2.9)
  expect(days).toBeLessThanOrEqual(3)
  expect(await db().$count(articleViews, eq(articleViews.articleId, articleId))).toBe(0)
  const past = sql`now() - interval '1 second'`
  await db().update(previews).set({ createdAt: sql`now() - interval '3 days'`, expiresAt: past })
  expect(await findPreviewed(token)).toBeNull()
})

test('a link taken back, of a text in the bin, or made up opens nothing', async () => {
  const { owner, articleId, token } = await link()
  const [listed] = await listPreviews(owner, subjectOf(articleId))
  await revokePreview(owner, articleId, listed?.id ?? '')
  expect(await findPreviewed(token)).toBeNull()
  expect(await listPreviews(owner, subjectOf(articleId))).toEqual([])
  expect(await findPreviewed('x'.repeat(43))).toBeNull()
  expect(await findPreviewed('')).toBeNull()

  const other = await link()
  await discard(other.owner, other.articleId)
  expect(await findPreviewed(other.token)).toBeNull()
})

test('no link lives longer than a week, and no text has too many', async () => {
  const { owner, articleId } = await link()
  await expect(createPreview(owner, articleId, 8)).rejects.toThrow()
  for (let count = 1; count < mostPreviews; count += 1) await createPreview(owner, articleId, 1)
  expect(await createPreview(owner, articleId, 1)).toEqual({ status: 'too-many' })
})

test('the token itself is nowhere stored, and a stranger’s text has no links', async () => {
  const { articleId, token } = await link()
  const stored = await db().select().from(previews)
  expect(JSON.stringify(stored)).not.toContain(token)
  expect(await createPreview(await person(), articleId, 1)).toEqual({ status: 'gone' })
  expect(await listPreviews(await person(), subjectOf(articleId))).toEqual([])
})
