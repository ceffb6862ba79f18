import { makePgArray } from 'drizzle-orm/pg-core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArray } from './column-types'

const text = fc.string({ unit: 'binary' })

test('any list of texts survives the way through an array', () => {
  fc.assert(
    fc.property(fc.array(text), (items) => {
      expect(parseArray(makePgArray(items), (item) => item)).toEqual(items)
    }),
  )
})

test('nested arrays and absent items are kept', () => {
  expect(parseArray('{{a,NULL},{"NULL","x y"}}', (item) => item)).toEqual([
    ['a', null],
    ['NULL', 'x y'],
  ])
})

test('items are read as what they are', () => {
  expect(parseArray('[0:2]={1,NULL,-2.5}', Number)).toEqual([1, null, -2.5])
})
