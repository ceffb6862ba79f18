import { expect, test } from 'vitest'
import { db } from '@/db'
import { corrections } from '@/db/schema'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { listCorrections } from './queries'

ownDatabase()

test('an article’s corrections come newest first, and nobody else’s', async () => {
  const [articleId, other] = [await published('Có lỗi'), await published('Lỗi khác')]
  const [early, late] = [new Date('2016-05-11T01:00:00Z'), new Date('2016-05-12T01:00:00Z')]
  await db()
    .insert(corrections)
    .values([
      { articleId, note: 'Sai tên xã.', correctedAt: early },
      { articleId, note: 'Sai số liệu.', correctedAt: late },
      { articleId: other, note: 'Của bài khác.', correctedAt: late },
    ])
  expect(await listCorrections(articleId)).toEqual([
    { note: 'Sai số liệu.', correctedAt: late },
    { note: 'Sai tên xã.', correctedAt: early },
  ])
})
