import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { articles } from '@/db/schema'
import { published, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { findStandingPage, listStandingPages } from './queries'

ownDatabase()

beforeEach(async () => {
  await db().delete(articles)
})

test('standing pages are listed as they were made, articles and withdrawn pages are not', async () => {
  await published('Liên hệ', { kind: 'page', publishedAt: new Date('2016-02-01T00:00:00Z') })
  await published('Giới thiệu', { kind: 'page', publishedAt: new Date('2016-01-01T00:00:00Z') })
  await published('Một bài')
  await withdraw(await published('Trang đã rút', { kind: 'page' }))
  expect(await listStandingPages()).toEqual([
    { slug: 'gioi-thieu', title: 'Giới thiệu' },
    { slug: 'lien-he', title: 'Liên hệ' },
  ])
  expect(await findStandingPage('trang-da-rut')).toBeNull()
})

test('a standing page is found by its slug, an article is not', async () => {
  await published('Giới thiệu', { kind: 'page' })
  await published('Một bài')
  expect((await findStandingPage('gioi-thieu'))?.title).toBe('Giới thiệu')
  expect(await findStandingPage('mot-bai')).toBeNull()
  expect(await findStandingPage('../gioi-thieu')).toBeNull()
})
