import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { TableCell, TableRow } from '@/domain/documents/document'
import { DocumentView } from './document-view'

function cell(type: TableCell['type'], text: string, rowspan?: number): TableCell {
  const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }]
  return { type, content, ...(rowspan && { attrs: { rowspan } }) }
}

function draw(...content: TableRow[]): string {
  const table = { type: 'table' as const, attrs: { caption: 'Số xã' }, content }
  const markup = renderToStaticMarkup(<DocumentView document={{ type: 'doc', content: [table] }} />)
  return markup.replaceAll(/ class="[^"]*figure[^"]*"/g, ' right').replaceAll(/ class="[^"]*"/g, '')
}

function row(...content: TableCell[]): TableRow {
  return { type: 'tableRow', content }
}

const head = row(cell('tableHeader', 'Huyện'), cell('tableHeader', 'Xã'))

test('a first row of headings heads the table, a heading in a row heads its row', () => {
  const markup = draw(head, row(cell('tableHeader', 'Kỳ Sơn'), cell('tableCell', 'hai')))
  expect(markup).toContain('<caption>Số xã</caption><thead><tr><th scope="col"><p>Huyện</p></th>')
  expect(markup).toContain('<tbody><tr><th scope="row"><p>Kỳ Sơn</p></th><td><p>hai</p></td>')
})

test('a column of figures stands right with its heading', () => {
  const markup = draw(
    head,
    row(cell('tableCell', 'Kỳ Sơn'), cell('tableCell', '1.204')),
    row(cell('tableCell', 'Tương Dương'), cell('tableCell', '–12,5 %')),
  )
  expect(markup.match(/<t[hd][^>]* right/g)).toHaveLength(3)
  expect(markup).toContain('<th scope="col" right><p>Xã</p>')
})

test('one word among the figures keeps the column left', () => {
  const markup = draw(
    head,
    row(cell('tableCell', 'Kỳ Sơn'), cell('tableCell', '20')),
    row(cell('tableCell', 'Tương Dương'), cell('tableCell', 'chưa rõ')),
  )
  expect(markup).not.toContain(' right')
})

test('a heading that reaches into the next row stays with it', () => {
  const markup = draw(
    row(cell('tableHeader', 'Huyện', 2), cell('tableHeader', 'Xã')),
    row(cell('tableHeader', 'Năm 2015')),
  )
  expect(markup).not.toContain('<thead>')
  expect(markup).toContain('rowSpan="2"')
})
