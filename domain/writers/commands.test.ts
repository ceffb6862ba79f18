import { eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { articles, audit, writers } from '@/db/schema'
import { saveDraft } from '@/domain/articles/commands'
import { plainSave } from '@/domain/saves/save'
import { draft, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { holdText, letGo } from './commands'
import { leaseSeconds } from './writer'

ownDatabase()

async function world() {
  const [one, other] = [await person({ role: 'owner' }), await person({ role: 'owner' })]
  const articleId = await draft(one, 'Một bài', { slug: `bai-${v7()}` })
  return { one, other, articleId, mine: v7(), theirs: v7() }
}

const letLeaseEnd = () =>
  db()
    .update(writers)
    .set({ seenAt: sql`now() - make_interval(secs => ${leaseSeconds + 1})` })

test('who writes is told to others, who may take the text over; the log says so', async () => {
  const { one, other, articleId, mine, theirs } = await world()
  expect(await holdText(other, { articleId, sheet: theirs, way: 'watch' })).toEqual({
    status: 'free',
  })
  expect(await holdText(one, { articleId, sheet: mine, way: 'hold' })).toEqual({ status: 'held' })
  const told = await holdText(other, { articleId, sheet: theirs, way: 'hold' })
  expect(told).toMatchObject({ status: 'taken', writer: { editorId: one.id, name: one.name } })
  expect(await holdText(other, { articleId, sheet: theirs, way: 'take' })).toEqual({
    status: 'held',
  })
  expect(await holdText(one, { articleId, sheet: mine, way: 'hold' })).toMatchObject({
    status: 'taken',
    writer: { editorId: other.id },
  })
  expect(await db().$count(audit, eq(audit.action, 'article.taken-over'))).toBe(1)
})

test('who lost a text cannot save to it, whatever version they hold', async () => {
  const { one, other, articleId, mine, theirs } = await world()
  await holdText(one, { articleId, sheet: mine, way: 'hold' })
  await holdText(other, { articleId, sheet: theirs, way: 'take' })
  const save = { ...plainSave, id: v7(), sheet: mine, isAuto: true }
  const outcome = await saveDraft(one, { articleId, version: 1, save }, typed('Muộn rồi'))
  expect(outcome).toMatchObject({ status: 'taken', writer: { name: other.name } })
  const [row] = await db().select().from(articles).where(eq(articles.id, articleId))
  expect(row).toMatchObject({ title: 'Một bài', version: 1 })
})

test('a form that is silent for a while, or closed, holds nobody up', async () => {
  const { one, other, articleId, mine, theirs } = await world()
  await holdText(one, { articleId, sheet: mine, way: 'hold' })
  await letLeaseEnd()
  expect(await holdText(other, { articleId, sheet: theirs, way: 'hold' })).toEqual({
    status: 'held',
  })
  await letGo(one, articleId, theirs)
  expect(await holdText(one, { articleId, sheet: mine, way: 'watch' })).toMatchObject({
    status: 'taken',
  })
  await letGo(other, articleId, theirs)
  expect(await holdText(one, { articleId, sheet: mine, way: 'watch' })).toEqual({ status: 'free' })
})

test('of many who begin at once one writes', async () => {
  const { one, articleId } = await world()
  const asked = Array.from({ length: 8 }, () =>
    holdText(one, { articleId, sheet: v7(), way: 'hold' }),
  )
  const outcomes = await Promise.all(asked)
  expect(outcomes.filter(({ status }) => status === 'held')).toHaveLength(1)
})
