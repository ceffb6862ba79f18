import {
  Table as BaseTable,
  TableCell as BaseTableCell,
  TableHeader as BaseTableHeader,
  TableRow as BaseTableRow,
} from '@tiptap/extension-table'
import { mergeCells } from '@tiptap/pm/tables'
import { quietAttributes } from './attributes'

const mostSpanned = 50

/** A cell spans what the document's bounds allow; widths are the reader's screen's affair. */
const spans = { colspan: span('colspan'), rowspan: span('rowspan') }

function span(name: string) {
  return {
    default: 1,
    parseHTML: (cell: HTMLElement) => {
      const spanned = Number.parseInt(cell.getAttribute(name) ?? '', 10)
      return spanned >= 1 && spanned <= mostSpanned ? spanned : 1
    },
  }
}

export const Table = BaseTable.extend({
  addAttributes: () => quietAttributes('caption'),
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  addCommands() {
    return { ...this.parent?.(), mergeCells: () => mergeWithoutEmptyRow }
  },
})

export const TableRow = BaseTableRow.extend({ content: '(tableCell | tableHeader)+' })

export const TableCell = BaseTableCell.extend({
  content: 'flow+',
  addAttributes: () => spans,
})

export const TableHeader = BaseTableHeader.extend({
  content: 'flow+',
  addAttributes: () => spans,
})

type Merge = Parameters<typeof mergeCells>

/** Rows merged along their whole width would leave one without cells, which no table may have. */
function mergeWithoutEmptyRow({ state, dispatch }: { state: Merge[0]; dispatch?: Merge[1] }) {
  let isWhole = false
  mergeCells(state, (transaction) => {
    isWhole = true
    transaction.doc.descendants((node) => {
      if (node.type.name === 'tableRow' && node.childCount === 0) isWhole = false
      return node.type.spec.tableRole !== 'cell'
    })
  })
  return isWhole && mergeCells(state, dispatch)
}
