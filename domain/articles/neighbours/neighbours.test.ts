import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  arrange,
  mostNewer,
  mostOlder,
  mostRelated,
  type Neighbours,
  nextOf,
  previousOf,
} from './neighbours'

const line = (slug: string) => ({ slug, title: slug, publishedAt: new Date(0), language: 'vi' })
const list = fc.subarray([...'abcdefghijklmnopqrstuv']).map((slugs) => slugs.map(line))
const lists = fc.record({
  related: list,
  newer: list,
  older: list,
  sameSection: list,
  sameTags: list,
})

test('every story stands once, and the article itself nowhere', () => {
  fc.assert(
    fc.property(lists, (found) => {
      const slugs = Object.values(arrange('a', found)).flatMap((lines) => lines.map(slugOf))
      expect(slugs).not.toContain('a')
      expect(new Set(slugs).size).toBe(slugs.length)
    }),
  )
})

test('no story found is lost while its list has room', () => {
  fc.assert(
    fc.property(lists, (found) => {
      const shown = new Set(Object.values(arrange('a', found)).flatMap((all) => all.map(slugOf)))
      const oneOfEach = {
        related: mostRelated,
        newer: mostNewer,
        older: mostOlder,
        sameSection: mostRelated,
        sameTags: mostRelated,
      }
      for (const [name, most] of Object.entries(oneOfEach)) {
        const lines = arrange('a', found)[name as keyof Neighbours]
        const left = found[name as keyof Neighbours].filter(
          ({ slug }) => slug !== 'a' && !shown.has(slug),
        )
        if (left.length > 0) expect(lines).toHaveLength(most)
      }
    }),
  )
})

test('the stories right beside are the last of the newer and the first of the older', () => {
  const found = {
    related: [line('c'), line('d'), line('f')],
    newer: [line('b'), line('c')],
    older: [line('d'), line('e')],
    sameSection: [],
    sameTags: [],
  }
  expect(nextOf(found)?.slug).toBe('c')
  expect(previousOf(found)?.slug).toBe('d')
  expect(nextOf({ ...found, newer: [] })).toBeNull()
  const arranged = arrange('a', found)
  expect(nextOf(arranged)?.slug).toBe('c')
  expect(previousOf(arranged)?.slug).toBe('d')
  expect(arranged.related.map(slugOf)).toEqual(['f'])
})

function slugOf({ slug }: { slug: string }): string {
  return slug
}
