import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { articles } from '@/db/schema'
import { keepSearch } from '@/domain/search/jobs/keep-search'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { found } from '@/test/search'

ownDatabase()

beforeEach(async () => {
  await db().delete(articles)
})

test('a letter wrong in each word is forgiven where nothing else is found', async () => {
  await published('Công tác luân chuyển cán bộ')
  await keepSearch(new AbortController().signal)
  const { hits, corrected } = await found({ q: 'luam chuyn' })
  expect(hits.map(({ headline }) => headline.title)).toEqual(['Công tác luân chuyển cán bộ'])
  expect(corrected).toBe('luân chuyển')
  expect((await found({ q: 'luân chuyển' })).corrected).toBeNull()
})

test('where nothing holds all words, those that find something are proposed', async () => {
  await published('Công tác cán bộ')
  const { hits, proposals } = await found({ q: '"công tác" vũtrụhọc' })
  expect(hits).toEqual([])
  expect(proposals).toEqual(['công tác'])
})
