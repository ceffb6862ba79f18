import { expect, test } from 'vitest'
import { readSender } from './sender'

test('an address alone, or with a name before it', () => {
  expect(readSender('toasoan@bao.example')).toEqual({ name: '', address: 'toasoan@bao.example' })
  const sender = { name: 'Tòa soạn, báo', address: 'toasoan@bao.example' }
  expect(readSender('"Tòa soạn, báo" <toasoan@bao.example>')).toEqual(sender)
  expect(readSender(' Tòa soạn, báo <toasoan@bao.example> ')).toEqual(sender)
})

test('anything else is no sender', () => {
  for (const text of [
    '',
    'Tòa soạn',
    'a@b.vn, c@d.vn',
    'Báo <a@b.vn> <c@d.vn>',
    'Báo\r\nBcc: x@y.vn <a@b.vn>',
    'Báo <a@localhost>',
  ]) {
    expect(readSender(text)).toBeNull()
  }
})
