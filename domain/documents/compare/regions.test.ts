import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedBy, regionsOf } from './regions'

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 })

/** A list as somebody left it who found this one. */
function edited(base: readonly string[]) {
  const edit = fc.record({
    at: fc.nat({ max: base.length }),
    cut: fc.nat({ max: 3 }),
    put: fc.array(fc.constantFrom('x', 'y', 'z', 'a'), { maxLength: 2 }),
  })
  return fc.array(edit, { maxLength: 3 }).map((edits) => {
    const list = [...base]
    for (const { at, cut, put } of edits) list.splice(at, cut, ...put)
    return list
  })
}

const three = list.chain((base) =>
  fc.record({ base: fc.constant(base), mine: edited(base), theirs: edited(base) }),
)

test('each side of the regions, read in order, is that text again', () => {
  fc.assert(
    fc.property(three, (lists) => {
      const regions = regionsOf(lists)
      for (const side of ['base', 'mine', 'theirs'] as const) {
        expect(regions.flatMap((region) => region[side])).toEqual(lists[side])
      }
    }),
  )
})

test('what one put in place of a block the other did not touch stands there once', () => {
  const regions = regionsOf({ base: ['d', 'c'], mine: ['d'], theirs: ['x', 'c'] })
  expect(regions.flatMap(({ theirs }) => theirs)).toEqual(['x', 'c'])
})

test('where only one side changed, the other is as both found it', () => {
  fc.assert(
    fc.property(three, (lists) => {
      const regions = regionsOf(lists)
      const by = (...kinds: string[]) => regions.filter(({ changed }) => kinds.includes(changed))
      for (const { base, theirs } of by('mine')) expect(theirs).toEqual(base)
      for (const { base, mine } of by('theirs')) expect(mine).toEqual(base)
      for (const { mine, theirs } of by('alike', 'nobody')) expect(mine).toEqual(theirs)
    }),
  )
})

test('changes far apart are two, changes of one place are one for somebody to decide', () => {
  const base = ['một', 'hai', 'ba', 'bốn', 'năm']
  const mine = ['một', 'HAI', 'ba', 'bốn', 'năm']
  const theirs = ['một', 'hai', 'ba', 'bốn', 'Năm', 'sáu']
  expect(regionsOf({ base, mine, theirs }).map(({ changed }) => changed)).toEqual([
    'nobody',
    'mine',
    'nobody',
    'theirs',
  ])
  const both = regionsOf({ base, mine, theirs: ['một', 'Hai', 'ba', 'bốn', 'năm'] })
  expect(both[1]).toMatchObject({ changed: 'both', mine: ['HAI'], theirs: ['Hai'] })
})

test('a key that holds nothing is no change', () => {
  const paragraph = { type: 'paragraph', attrs: { aiLabel: null } }
  const same = { attrs: {}, type: 'paragraph' }
  expect(changedBy({ base: paragraph, mine: same, theirs: paragraph })).toBe('nobody')
})
