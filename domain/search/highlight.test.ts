import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newsSentences, troubledText } from '@/test/vietnamese'
import { readAsked } from './asked'
import { excerptOf, finderIn, highlight, type Piece } from './highlight'

function marked(text: string, query: string): string {
  const pieces = highlight(text, finderIn(text, readAsked(query)))
  return pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

test('what was typed bare is shown as it was written', () => {
  expect(marked('Đường lối đổi mới', 'duong loi')).toBe('[Đường lối] đổi mới')
  expect(marked('Hòa Bình, hoà giải', 'HOÀ')).toBe('[Hòa] Bình, [hoà] giải')
})

test('where a spelling is there as typed, others are not shown as hits', () => {
  expect(marked('bán và bàn', 'bán')).toBe('[bán] và bàn')
  expect(marked('bạn và bàn', 'bán')).toBe('[bạn] và [bàn]')
  expect(marked('bạn và bàn', 'ban')).toBe('[bạn] và [bàn]')
})

test('neighbouring hits are one, what is excluded is none', () => {
  expect(marked('Quy hoạch, quy mô', '"quy hoạch" -mô')).toBe('[Quy hoạch], [quy] mô')
})

const texts = fc
  .array(fc.oneof(fc.constantFrom(...newsSentences), troubledText), { maxLength: 20 })
  .map((all) => all.join(' ').normalize('NFC'))

test('nothing of a title is lost, and an excerpt is a bounded part of its text', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...newsSentences), (text, query) => {
      const isSought = finderIn(text, readAsked(query))
      expect(joined(highlight(text, isSought))).toBe(text)
      const excerpt = joined(excerptOf(text, isSought))
      const line = text.replaceAll(/\s+/g, ' ').trim()
      expect(line).toContain(excerpt.replace(/^… /, '').replace(/ …$/, ''))
      expect(excerpt.length).toBeLessThanOrEqual(245)
    }),
  )
})

test('an excerpt is where most of what is sought stands together', () => {
  const text = `Luân phiên. ${'Đoạn dài không có gì. '.repeat(40)}Công tác luân chuyển cán bộ.`
  const excerpt = joined(excerptOf(text, finderIn(text, readAsked('luân chuyển cán bộ'))))
  expect(excerpt).toContain('luân chuyển cán bộ')
  expect(excerpt.startsWith('… ')).toBe(true)
})
