import type { Inline, Mark, Text } from '@/domain/documents/document'
import { escapeMarkup } from '@/domain/text/escape'
import { element, openTag } from './element'
import { type Place, wholeAddress } from './place'

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
} as const

export function inlinesHtml(nodes: readonly Inline[], place: Place): string {
  return nodes.map((node) => inlineHtml(node, place)).join('')
}

export function textHtml({ text, marks = [] }: Text, place: Place): string {
  return marks.reduceRight((inside, mark) => markHtml(mark, inside, place), escapeMarkup(text))
}

function inlineHtml(node: Inline, place: Place): string {
  switch (node.type) {
    case 'text':
      return textHtml(node, place)
    case 'hardBreak':
      return openTag('br')
    case 'footnote': {
      const number = place.footnotes.indexOf(node) + 1
      const href = wholeAddress(`#chu-thich-${number}`, place)
      return element('sup', {}, element('a', { href }, String(number)))
    }
    default:
      node satisfies never
      return ''
  }
}

function markHtml(mark: Mark, inside: string, place: Place): string {
  if (mark.type !== 'link') return element(tags[mark.type], {}, inside)
  return element('a', { href: wholeAddress(mark.attrs.href, place) }, inside)
}
