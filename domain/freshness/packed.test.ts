import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from './packed'

test('what is packed comes out as it was, whatever it is', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true }), (value) => {
      expect(unpack(pack(value))).toEqual(value)
    }),
  )
})
