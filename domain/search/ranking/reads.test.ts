import { beforeAll, expect, test } from 'vitest'
import { readAsked } from '@/domain/search/asked'
import { inTime } from '@/domain/search/bounds/reads'
import { readSearch, type Search } from '@/domain/search/search'
import { publishedAll } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { listRanked } from './reads'

ownDatabase()

const texts = 460
const dayOf = (number: number) => new Date(Date.UTC(2014, 0, 1 + number))

/** The older a text, the closer together its two words. */
beforeAll(async () => {
  await publishedAll(
    Array.from({ length: texts }, (_, n) => ({
      title: `Mùa ${'lúa '.repeat(n % 7)}xuân ${n}`,
      publishedAt: dayOf(n),
    })),
  )
}, 60_000)

function list(search: Search, since: Date | null, wanted: number): Promise<string[]> {
  const asked = readAsked(search.query)
  return inTime((transaction) => listRanked(transaction, { asked, search, wanted, since }))
}

test.each([
  ['enough of the hits', dayOf(20)],
  ['too few of them', dayOf(200)],
  ['none', dayOf(texts + 1)],
])('where the newest texts hold %s, the list is that of all texts', async (_, since) => {
  for (const q of [
    'mùa xuân',
    'mua xuan',
    'lúa',
    '"mùa xuân"',
    'xuân -lúa',
    'mùa xuân 7',
    'đông',
  ]) {
    for (const order of ['fitting', 'newest'] as const) {
      const search = { ...readSearch({ q }), order }
      const all = await list(search, null, 60)
      expect([q, order, await list(search, since, 60)]).toEqual([q, order, all])
      expect([q, order, await list(search, since, 20)]).toEqual([q, order, all.slice(0, 20)])
    }
  }
})
