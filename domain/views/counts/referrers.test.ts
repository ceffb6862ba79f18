import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { recordSighting } from '@/domain/views/commands'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { reader } from '@/test/readers'

ownDatabase()

function view(articleId: string, n: number, referrer: string | null) {
  return recordSighting(reader(n), { kind: 'view', articleId, referrer })
}

test('who led to an article is counted once for each view, by day and host', async () => {
  const articleId = await published('Hà Nội mưa')
  const from = (n: number, referrer: string | null) => view(articleId, n, referrer)
  await Promise.all([from(1, 'zalo.me'), from(2, 'zalo.me'), from(3, 'google.com'), from(4, null)])
  await from(1, 'facebook.com')
  await from(5, 'zalo.me')
  const rows = await db().execute(sql`
    select host, count, day = (now() at time zone 'Asia/Ho_Chi_Minh')::date as "isToday"
    from referrers order by host`)
  expect([...rows]).toEqual([
    { host: 'google.com', count: 1, isToday: true },
    { host: 'zalo.me', count: 3, isToday: true },
  ])
})

test('hosts made up without end fill no more than a bounded number of rows', async () => {
  const articleId = await published('Hà Nội nắng')
  const from = (n: number) => view(articleId, n, `host-${n}.example`)
  for (const start of [0, 150, 300]) {
    await Promise.all(Array.from({ length: 150 }, (_, n) => from(start + n)))
  }
  await view(articleId, 999, 'host-0.example')
  const [row] = await db().execute(sql`
    select count(*)::int as hosts, sum(count)::int as views,
      max(count) filter (where host = '*')::int as others,
      max(count) filter (where host = 'host-0.example')::int as known
    from referrers where article_id = ${articleId}`)
  expect(row).toMatchObject({ views: 451, known: 2 })
  expect(row?.hosts).toBeLessThan(360)
  expect(Number(row?.hosts) + Number(row?.others)).toBe(451)
})
