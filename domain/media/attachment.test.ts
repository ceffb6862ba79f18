import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attachmentAddress, contentDisposition, fileEnding } from './attachment'

test('a document is saved under its Vietnamese name', () => {
  expect(contentDisposition({ name: 'Nghị quyết (12).pdf', mime: 'application/pdf' })).toBe(
    "attachment; filename*=UTF-8''Ngh%E1%BB%8B%20quy%E1%BA%BFt%20%2812%29.pdf",
  )
})

test('a recording plays in the page, a page never opens', () => {
  expect(contentDisposition({ name: 'a.mp3', mime: 'audio/mpeg' })).toMatch(/^inline;/)
  expect(contentDisposition({ name: 'a.html', mime: 'text/html' })).toMatch(/^attachment;/)
})

test.each([
  ['Nghị quyết 12.pdf', 'PDF'],
  ['bao-cao.tar.gz', 'GZ'],
  ['Nghị quyết', ''],
  ['so.lieu thang nam', ''],
])('%s ends in %j', (name, ending) => {
  expect(fileEnding(name)).toBe(ending)
})

test('no name breaks out of its header or its address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(contentDisposition({ name, mime: '' })).toMatch(
        /^attachment; filename\*=UTF-8''[\w.~!%-]*$/,
      )
      expect(attachmentAddress({ id: '1', name }).split('/')).toHaveLength(4)
    }),
  )
})
