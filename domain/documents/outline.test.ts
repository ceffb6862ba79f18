import { expect, test } from 'vitest'
import type { Document, Heading } from './document'
import { outlineOf } from './outline'

function heading(text: string): Heading {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] }
}

function idsOf(...texts: string[]): string[] {
  const document: Document = { type: 'doc', content: texts.map(heading) }
  return outlineOf(document).entries.map(({ id }) => id)
}

test('headings of one name get addresses of their own', () => {
  expect(idsOf('Kết quả', 'Kết quả', 'Kết quả 2')).toEqual([
    'phan-ket-qua',
    'phan-ket-qua-2',
    'phan-ket-qua-2-2',
  ])
})

test('no heading takes an address of the page around it', () => {
  for (const id of idsOf('Nội dung', 'Chú thích', 'Chú thích 1')) expect(id).toMatch(/^phan-/)
})

test('pictures inside galleries are found, each once', () => {
  const figure = { type: 'figure' as const, attrs: { mediaId: 'a', alt: '' } }
  const document: Document = {
    type: 'doc',
    content: [
      figure,
      { type: 'gallery', content: [figure, { ...figure, attrs: { mediaId: 'b', alt: '' } }] },
    ],
  }
  expect(outlineOf(document).mediaIds).toEqual(['a', 'b'])
})
