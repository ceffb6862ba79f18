import type { Table, TableCell } from '@/domain/documents/document'
import { t } from '@/messages'
import type { DocumentContext } from './context'
import styles from './document-view.module.css'
import { FlowList } from './flow-list'

/** Wider than the page, it scrolls in its own frame, by keyboard too. */
export function TableView({ table, context }: { table: Table; context: DocumentContext }) {
  const caption = table.attrs?.caption
  return (
    <section
      className={styles.table}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={caption || t('article.table')}
    >
      <table>
        {caption && <caption>{caption}</caption>}
        <tbody>
          {table.content.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
            <tr key={index}>
              {row.content.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Cell key={column} cell={cell} isInFirstRow={index === 0} context={context} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type CellProps = { cell: TableCell; isInFirstRow: boolean; context: DocumentContext }

function Cell({ cell, isInFirstRow, context }: CellProps) {
  const spans = {
    colSpan: cell.attrs?.colspan ?? undefined,
    rowSpan: cell.attrs?.rowspan ?? undefined,
  }
  const content = <FlowList blocks={cell.content} context={context} />
  if (cell.type === 'tableCell') return <td {...spans}>{content}</td>
  return (
    <th scope={isInFirstRow ? 'col' : 'row'} {...spans}>
      {content}
    </th>
  )
}
