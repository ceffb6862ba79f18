import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newDraft } from '@/domain/articles/new-draft'
import { paragraph, paragraphs } from '@/domain/documents/build'
import type { Block, TableRow } from '@/domain/documents/document'
import { cleanText } from '@/domain/text/normalise'
import { newsSentences, troubledText } from '@/test/vietnamese'
import { findingsOf } from './checks'

type Checked = Parameters<typeof findingsOf>[0]

const clean: Checked = { ...newDraft, title: 'Mùa nước nổi', coverAlt: null }

function kindsOf(facts: Partial<Checked>): string[] {
  return findingsOf({ ...clean, ...facts }).map(({ kind }) => kind)
}

function inBody(...content: Block[]): string[] {
  return kindsOf({ body: { type: 'doc', content } })
}

const cell = (type: 'tableHeader' | 'tableCell') => ({ type, content: [paragraph('Ô')] })
const mediaId = '01890000-0000-7000-8000-000000000000'

test('finds nothing in a text that is well made', () => {
  expect(
    kindsOf({ body: paragraphs('Đồng lúa chín.', 'Hòa bình, thủy lợi, quý báu, hoàn toàn.') }),
  ).toEqual([])
})

test('each thing that can be amiss is found in its place', () => {
  expect(kindsOf({ title: 'TIN KHẨN CẤP' })).toEqual(['capitals'])
  expect(kindsOf({ title: 'UBND xã' })).toEqual([])
  expect(kindsOf({ standfirst: 'Hai  dấu cách.' })).toEqual(['double-space'])
  expect(kindsOf({ coverAlt: ' ' })).toEqual(['no-cover-alt'])
  expect(kindsOf({ sourceUrl: 'https://bao.example' })).toEqual(['no-source'])
  expect(kindsOf({ body: paragraphs('Lời.', '(Theo Báo Nhân Dân)') })).toEqual(['no-source'])
  expect(
    kindsOf({ body: paragraphs('Theo ông Nam, lúa năm nay được mùa hơn mọi năm trước.') }),
  ).toEqual([])
  expect(inBody({ type: 'figure', attrs: { mediaId, alt: ' ' } })).toEqual(['no-alt'])
  expect(inBody({ type: 'heading', attrs: { level: 3 } })).toEqual(['heading-order'])
  expect(
    inBody({ type: 'heading', attrs: { level: 2 } }, { type: 'heading', attrs: { level: 4 } }),
  ).toEqual(['heading-order'])
  const row = (type: 'tableHeader' | 'tableCell'): TableRow => ({
    type: 'tableRow',
    content: [cell(type)],
  })
  expect(inBody({ type: 'table', content: [row('tableCell')] })).toEqual(['table-without-header'])
  expect(inBody({ type: 'table', content: [row('tableHeader'), row('tableCell')] })).toEqual([])
})

test('a link has to say where it leads, also where it is partly bold', () => {
  const link = { type: 'link', attrs: { href: 'https://a.example' } } as const
  const linked = (...texts: string[]): Block => ({
    type: 'paragraph',
    content: texts.map((text, index) => ({
      type: 'text',
      text,
      marks: index > 0 ? [link, { type: 'bold' }] : [link],
    })),
  })
  expect(inBody(linked('Xem tại ', 'ĐÂY!'))).toEqual(['vague-link'])
  expect(inBody(linked('Nghị quyết ', 'số 5'))).toEqual([])
})

test('the rarer way of setting tone marks is pointed at', () => {
  const body = paragraphs('Hòa bình. Thủy lợi.', 'Hoà nhập.')
  const found = findingsOf({ ...clean, body })
  expect(found).toEqual([{ kind: 'mixed-tones', place: { block: 1 }, quote: 'Hoà / Hòa' }])
})

test('decomposed and hidden characters are found wherever they stand, and never in cleaned text', () => {
  fc.assert(
    fc.property(troubledText, (text) => {
      const found = kindsOf({ standfirst: text, body: paragraphs(text) })
      const isFound = (kind: string) => found.includes(kind)
      expect(isFound('decomposed')).toBe(text !== text.normalize('NFC'))
      const stored = cleanText(text)
      const later = kindsOf({ standfirst: stored, body: paragraphs(stored) })
      expect(later).not.toContain('decomposed')
      expect(later).not.toContain('hidden')
    }),
  )
})

test('real news raises no alarm but for what is in it', () => {
  const found = findingsOf({ ...clean, body: paragraphs(...newsSentences) })
  expect(found.filter(({ kind }) => kind !== 'mixed-tones')).toEqual([])
})
