import type { Table, TableCell, TableRow } from '@/domain/documents/document'
import { plainText } from '@/domain/documents/plain-text'
import { t } from '@/messages'
import type { DocumentContext } from './context'
import { FlowList } from './flow-list'
import styles from './table-view.module.css'

/** Wider than the page, it scrolls in its own frame, by keyboard too. */
export function TableView({ table, context }: { table: Table; context: DocumentContext }) {
  const caption = table.attrs?.caption
  const [head, body] = partsOf(table)
  return (
    <section
      className={styles.table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={caption || t('article.table')}
    >
      <table>
        {caption && <caption>{caption}</caption>}
        {head && (
          <thead>
            <Row row={head} scope="col" context={context} />
          </thead>
        )}
        <tbody>
          {body.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
            <Row key={index} row={row} scope="row" context={context} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

// A head that reaches down into the body by a row span is no head of its own.
function partsOf({ content }: Table): [TableRow | null, readonly TableRow[]] {
  const [first, ...rest] = content
  const isHead = first?.content.every(
    ({ type, attrs }) => type === 'tableHeader' && (attrs?.rowspan ?? 1) === 1,
  )
  return first && isHead && rest.length > 0 ? [first, rest] : [null, content]
}

type Scope = { scope: 'col' | 'row'; context: DocumentContext }

function Row({ row, ...scope }: Scope & { row: TableRow }) {
  return (
    <tr>
      {row.content.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
        <Cell key={index} cell={cell} {...scope} />
      ))}
    </tr>
  )
}

function Cell({ cell, scope, context }: Scope & { cell: TableCell }) {
  const spans = {
    colSpan: cell.attrs?.colspan ?? undefined,
    rowSpan: cell.attrs?.rowspan ?? undefined,
  }
  const content = <FlowList blocks={cell.content} context={context} />
  if (cell.type === 'tableHeader') {
    return (
      <th scope={scope} {...spans}>
        {content}
      </th>
    )
  }
  return (
    <td className={isFigure(cell) ? styles.figure : undefined} {...spans}>
      {content}
    </td>
  )
}

// 1.234,5 or 12 % or –3: what readers compare by its digits stands right.
function isFigure({ content }: TableCell): boolean {
  return /^[+–-]?[\d.,\s]+\s?%?$/.test(plainText({ type: 'doc', content }))
}
