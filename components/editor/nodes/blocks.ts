import { Node } from '@tiptap/core'
import { Blockquote as BaseBlockquote } from '@tiptap/extension-blockquote'
import { Heading as BaseHeading } from '@tiptap/extension-heading'
import {
  BulletList as BaseBulletList,
  ListItem as BaseListItem,
  OrderedList as BaseOrderedList,
} from '@tiptap/extension-list'
import { Paragraph as BaseParagraph } from '@tiptap/extension-paragraph'
import { quietAttributes } from './attributes'

/** What may stand inside a list item, a quotation or a cell is in the group `flow`. */
export const Body = Node.create({ name: 'doc', topNode: true, content: 'block+' })

export const Paragraph = BaseParagraph.extend({ group: 'block flow' })

export const Heading = BaseHeading.extend({
  addAttributes() {
    return { level: { default: 2, rendered: false }, ...quietAttributes('id') }
  },
}).configure({ levels: [2, 3, 4] })

export const BulletList = BaseBulletList.extend({ group: 'block flow list' })

export const OrderedList = BaseOrderedList.extend({
  group: 'block flow list',
  addAttributes() {
    return { start: { default: 1, parseHTML: startOf } }
  },
})

export const ListItem = BaseListItem.extend({ content: 'flow+' })

export const Blockquote = BaseBlockquote.extend({
  content: 'flow+',
  addAttributes: () => quietAttributes('source'),
})

export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'flow+',
  defining: true,
  addAttributes: () => quietAttributes('source'),
  parseHTML: () => [{ tag: 'blockquote[data-pull]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', { ...HTMLAttributes, 'data-pull': '' }, 0],
})

function startOf(list: HTMLElement): number {
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10)
  return start >= 0 && start <= 100_000 ? start : 1
}
