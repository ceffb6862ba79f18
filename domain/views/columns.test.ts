import { expect, test } from 'vitest'
import { db } from '@/db'
import { articleDays, articleViews, baselines } from '@/db/schema'
import { findBeside } from '@/domain/articles/beside/queries'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'

ownDatabase()

async function countViews(slug: string) {
  return (await findBeside(slug))?.views
}

const hour = (count: number, at: string) => ({ hour: new Date(at), count })

test('an article nobody read was read 0 times', async () => {
  await published('Chưa ai đọc')
  expect(await countViews('chua-ai-doc')).toBe(0)
})

test('what the old site counted, old days and recent hours add up, of this article alone', async () => {
  const [articleId, other] = [await published('Được đọc'), await published('Bài khác')]
  await db()
    .insert(baselines)
    .values([
      { articleId, count: 2_488 },
      { articleId: null, count: 4_148_371 },
    ])
  await db()
    .insert(articleDays)
    .values([
      { articleId, day: '2016-05-10', count: 100 },
      { articleId, day: '2016-05-11', count: 20 },
      { articleId: other, day: '2016-05-11', count: 7_000 },
    ])
  await db()
    .insert(articleViews)
    .values([
      { articleId, ...hour(3, '2026-11-24T01:00:00Z') },
      { articleId, ...hour(4, '2026-11-24T02:00:00Z') },
      { articleId: other, ...hour(9_000, '2026-11-24T02:00:00Z') },
    ])
  expect(await countViews('duoc-doc')).toBe(2_488 + 120 + 7)
})

test('a figure carried over may be larger than any day', async () => {
  const articleId = await published('Rất nhiều')
  await db().insert(baselines).values({ articleId, count: 5_000_000_000 })
  expect(await countViews('rat-nhieu')).toBe(5_000_000_000)
})
