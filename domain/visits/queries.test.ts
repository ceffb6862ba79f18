import { expect, test } from 'vitest'
import { db } from '@/db'
import { articles, baselines, siteDays, siteHours } from '@/db/schema'
import { paragraphs } from '@/domain/documents/build'
import { ownDatabase } from '@/test/own-database'
import { totalVisits } from './queries'

ownDatabase()

test('a site nobody has visited says nought', async () => {
  expect(await totalVisits()).toBe(0)
})

test('carried-over visits, hours and days add up; an article’s views are no visits', async () => {
  const [article] = await db()
    .insert(articles)
    .values({ slug: 'mot-bai', title: 'Một bài', body: paragraphs('Nội dung.') })
    .returning({ id: articles.id })
  await db()
    .insert(baselines)
    .values([
      { articleId: null, count: 4_148_371 },
      { articleId: article?.id ?? null, count: 2_488 },
    ])
  await db()
    .insert(siteHours)
    .values([
      { hour: new Date('2026-11-24T01:00:00Z'), visits: 20 },
      { hour: new Date('2026-11-24T02:00:00Z'), visits: 5 },
    ])
  await db().insert(siteDays).values({ day: '2026-08-01', visits: 300 })
  expect(await totalVisits()).toBe(4_148_696)
})
