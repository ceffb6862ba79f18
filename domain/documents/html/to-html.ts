import type {
  Block,
  Blockquote,
  Document,
  Flow,
  ListItem,
  PullQuote,
  Table,
} from '@/domain/documents/document'
import { escapeMarkup } from '@/domain/text/escape'
import { t } from '@/messages'
import { element, openTag } from './element'
import { inlinesHtml, textHtml } from './inlines'
import { attachmentHtml, figureHtml, galleryHtml, recordingHtml } from './media'
import { type Place, placeOf, type Where, wholeAddress } from './place'

/**
 * A body as HTML that stands on its own, for feeds: the page's words and order, whole addresses, no
 * classes. Closed as the page's own drawing is: what `document.ts` does not name is nothing.
 */
export function toHtml(document: Document, where: Where): string {
  const place = placeOf(document, where)
  const blocks = document.content.map((block) => blockHtml(block, place) + labelHtml(block))
  return blocks.join('') + footnotesHtml(place)
}

function blockHtml(block: Block, place: Place): string {
  switch (block.type) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return flowHtml(block, place)
    case 'heading':
      return element(`h${block.attrs.level}`, {}, inlinesHtml(block.content ?? [], place))
    case 'blockquote':
    case 'pullQuote':
      return quotationHtml(block, place)
    case 'horizontalRule':
      return openTag('hr')
    case 'table':
      return tableHtml(block, place)
    default:
      return mediumHtml(block, place)
  }
}

type Medium = Extract<Block, { type: 'figure' | 'gallery' | 'attachment' | 'video' | 'audio' }>

function mediumHtml(block: Medium, place: Place): string {
  switch (block.type) {
    case 'figure':
      return figureHtml(block, place)
    case 'gallery':
      return galleryHtml(block, place)
    case 'attachment':
      return attachmentHtml(block, place)
    case 'video':
    case 'audio':
      return recordingHtml(block, place)
    default:
      block satisfies never
      return ''
  }
}

function flowHtml(flow: Flow, place: Place): string {
  if (flow.type === 'paragraph') {
    return flow.content?.length ? element('p', {}, inlinesHtml(flow.content, place)) : ''
  }
  const items = flow.content.map((item) => itemHtml(item, place))
  return flow.type === 'bulletList'
    ? element('ul', {}, ...items)
    : element('ol', { start: flow.attrs?.start }, ...items)
}

function itemHtml({ content }: ListItem, place: Place): string {
  return element('li', {}, ...content.map((flow) => flowHtml(flow, place)))
}

function quotationHtml({ attrs, content }: Blockquote | PullQuote, place: Place): string {
  const source = attrs?.source ? element('p', {}, `— ${escapeMarkup(attrs.source)}`) : ''
  return element('blockquote', {}, ...content.map((flow) => flowHtml(flow, place)), source)
}

function tableHtml({ attrs, content }: Table, place: Place): string {
  const caption = attrs?.caption ? element('caption', {}, escapeMarkup(attrs.caption)) : ''
  const rows = content.map((row) => {
    const cells = row.content.map(({ type, attrs: spans, content: flows }) =>
      element(
        type === 'tableHeader' ? 'th' : 'td',
        { colspan: spans?.colspan, rowspan: spans?.rowspan },
        ...flows.map((flow) => flowHtml(flow, place)),
      ),
    )
    return element('tr', {}, ...cells)
  })
  return element('table', {}, caption, element('tbody', {}, ...rows))
}

function labelHtml(block: Block): string {
  const label = 'attrs' in block ? block.attrs?.aiLabel : null
  if (!label) return ''
  const words = { assisted: t('article.aiAssisted'), generated: t('article.aiGenerated') }
  return element('p', {}, element('em', {}, escapeMarkup(words[label])))
}

function footnotesHtml(place: Place): string {
  if (place.footnotes.length === 0) return ''
  const notes = place.footnotes.map(({ content = [] }, index) => {
    const href = wholeAddress(`#goc-chu-thich-${index + 1}`, place)
    const words = content.map((text) => textHtml(text, place))
    return element('li', {}, ...words, ' ', element('a', { href }, '↩'))
  })
  return element('h2', {}, escapeMarkup(t('article.footnotes'))) + element('ol', {}, ...notes)
}
