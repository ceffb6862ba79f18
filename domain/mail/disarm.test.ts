import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disarm } from './disarm'

/** What mail programs turn into something to click, written wider than any of them does. */
const clickable = [
  /[\p{L}\p{N}]:\/\//iu,
  /\p{L}:[^\s]/u,
  /[^\s@]@[^\s@]/,
  /[^\s.][.\u3002\uff0e\uff61]\p{L}/u,
  /[/\\]{2}[^\s/\\]/,
]

function links(text: string): RegExp[] {
  return clickable.filter((shape) => shape.test(text))
}

test('what would become a link is parted', () => {
  expect(disarm('Xem http://xau.example/a?b=c nhé')).toBe('Xem http: // xau. example/a?b=c nhé')
  expect(disarm('www.xau.vn, lua@xau.vn')).toBe('www. xau. vn, lua @ xau. vn')
  expect(disarm('javascript:alert(1)')).toBe('javascript: alert(1)')
  expect(disarm('tel:0901234567')).toBe('tel: 0901234567')
  expect(disarm('\\\\may\\chia-se')).toBe('\\\\ may\\chia-se')
  expect(disarm('xau。example и пример.рф')).toBe('xau。 example и пример. рф')
})

test('what is no link reads as it was written', () => {
  const text = 'Lúc 15:04 ngày 1.5.2026, 1.000.000 đồng/tháng…\nChào chị. Tôi ở Q. 1, v.v.'
  expect(disarm(text)).toBe(text.replace('v.v.', 'v. v.'))
  expect(disarm('TP.HCM')).toBe('TP. HCM')
})

test('of no text anything is left to click, and disarming twice changes nothing', () => {
  const pieces = fc.constantFrom(
    ...[
      'http',
      'mailto',
      'www',
      'xau',
      'vn',
      'ễ',
      '.',
      '@',
      ':',
      '/',
      '\\',
      ' ',
      '\n',
      '1',
      '＠',
      '。',
    ],
  )
  const text = fc.oneof(
    fc.array(pieces).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(text, (written) => {
      const disarmed = disarm(written)
      expect(links(disarmed)).toEqual([])
      expect(disarm(disarmed)).toBe(disarmed)
    }),
    { numRuns: 2_000 },
  )
})
