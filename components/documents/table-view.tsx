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
  const figures = figureColumns(body)
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
            <Row row={head} scope="col" figures={figures} context={context} />
          </thead>
        )}
        <tbody>
          {body.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
            <Row key={index} row={row} scope="row" figures={figures} context={context} />
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

/** Columns of figures stand right, so that they compare by their digits; with spans, nobody counts. */
function figureColumns(rows: readonly TableRow[]): ReadonlySet<number> {
  const cells = rows.flatMap(({ content }) => content)
  const hasSpans = cells.some(({ attrs }) => attrs?.colspan || attrs?.rowspan)
  const columns = rows[0]?.content.map((_, column) => column) ?? []
  if (hasSpans) return new Set()
  return new Set(columns.filter((column) => rows.every(({ content }) => isFigure(content[column]))))
}

// 1.234,5 or 12 % or –3.
function isFigure(cell: TableCell | undefined): boolean {
  if (cell?.type !== 'tableCell') return false
  return /^[+–-]?[\d.,\s]+\s?%?$/.test(plainText({ type: 'doc', content: cell.content }))
}

type Place = {
  scope: 'col' | 'row'
  figures: ReadonlySet<number>
  context: DocumentContext
}

function Row({ row, figures, ...place }: Place & { row: TableRow }) {
  return (
    <tr>
      {row.content.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
        <Cell key={column} cell={cell} isRight={figures.has(column)} {...place} />
      ))}
    </tr>
  )
}

type CellProps = Omit<Place, 'figures'> & { cell: TableCell; isRight: boolean }

function Cell({ cell, isRight, scope, context }: CellProps) {
  const attributes = {
    className: isRight ? styles.figure : undefined,
    colSpan: cell.attrs?.colspan ?? undefined,
    rowSpan: cell.attrs?.rowspan ?? undefined,
  }
  const content = <FlowList blocks={cell.content} context={context} />
  if (cell.type === 'tableCell') return <td {...attributes}>{content}</td>
  return (
    <th scope={scope} {...attributes}>
      {content}
    </th>
  )
}
