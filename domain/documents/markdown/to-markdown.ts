import type { Block, Document, Figure, Flow, ListItem, Table } from '@/domain/documents/document'
import { type Place, placeOf, type Where, wholeAddress } from '@/domain/documents/html/place'
import { attachmentAddress } from '@/domain/media/attachment'
import { shownAddress } from '@/domain/media/picture'
import { t } from '@/messages'
import { escapeLineStarts, escapeMarkdown, inlinesMarkdown, textMarkdown } from './inlines'

/**
 * A body in Markdown for programs that read texts: every word of it, whole addresses, tables and notes
 * as GitHub writes them (github.github.com/gfm). What has no sign there, such as underlining, is plain.
 */
export function toMarkdown(document: Document, where: Where): string {
  const place = placeOf(document, where)
  const blocks = document.content.flatMap((block) => [
    blockMarkdown(block, place),
    labelMarkdown(block),
  ])
  const notes = place.footnotes.map(
    ({ content = [] }, index) =>
      `[^${index + 1}]: ${content.map((text) => textMarkdown(text, place)).join('')}`,
  )
  return [...blocks, ...notes].filter((part) => part !== '').join('\n\n')
}

function blockMarkdown(block: Block, place: Place): string {
  switch (block.type) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return flowMarkdown(block, place)
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${inlinesMarkdown(block.content ?? [], place)}`
    case 'blockquote':
    case 'pullQuote': {
      const source = block.attrs?.source ? [`— ${escapeMarkdown(block.attrs.source)}`] : []
      return prefixed('> ', [flowsMarkdown(block.content, place), ...source].join('\n\n'))
    }
    case 'horizontalRule':
      return '---'
    case 'table':
      return tableMarkdown(block, place)
    default:
      return mediumMarkdown(block, place)
  }
}

type Medium = Extract<Block, { type: 'figure' | 'gallery' | 'attachment' | 'video' | 'audio' }>

function mediumMarkdown(block: Medium, place: Place): string {
  if (block.type === 'figure') return figureMarkdown(block, place)
  if (block.type === 'gallery') {
    const caption = block.attrs?.caption ? [escapeMarkdown(block.attrs.caption)] : []
    return [...block.content.map((figure) => figureMarkdown(figure, place)), ...caption]
      .filter(Boolean)
      .join('\n\n')
  }
  const file = place.attachments.get(block.attrs.mediaId)
  if (!file) return ''
  const words = 'label' in block.attrs ? block.attrs.label : block.attrs.caption
  const link = `[${escapeMarkdown(words || file.name)}](<${wholeAddress(attachmentAddress(file), place)}>)`
  const transcript = 'transcript' in block.attrs ? block.attrs.transcript : null
  return transcript ? `${link}\n\n${escapeMarkdown(transcript)}` : link
}

function figureMarkdown({ attrs }: Figure, place: Place): string {
  const picture = place.pictures.get(attrs.mediaId)
  const shown = picture && shownAddress(picture)
  if (!picture || !shown) return ''
  const address = wholeAddress(shown, place)
  const image = `![${escapeMarkdown(attrs.alt || picture.alt)}](<${address}>)`
  const words = [attrs.caption ?? picture.caption, attrs.credit ?? picture.credit].filter(Boolean)
  return words.length > 0 ? `${image}\n\n_${escapeMarkdown(words.join(' '))}_` : image
}

function flowsMarkdown(flows: readonly Flow[], place: Place): string {
  return flows.map((flow) => flowMarkdown(flow, place)).join('\n\n')
}

function flowMarkdown(flow: Flow, place: Place): string {
  if (flow.type === 'paragraph') {
    return escapeLineStarts(inlinesMarkdown(flow.content ?? [], place))
  }
  const start = flow.type === 'orderedList' ? (flow.attrs?.start ?? 1) : null
  return flow.content
    .map((item, index) => itemMarkdown(item, start === null ? '- ' : `${start + index}. `, place))
    .join('\n')
}

function itemMarkdown({ content }: ListItem, sign: string, place: Place): string {
  const words = prefixed(' '.repeat(sign.length), flowsMarkdown(content, place))
  return sign + words.slice(sign.length)
}

function tableMarkdown({ attrs, content }: Table, place: Place): string {
  const rows = content.map(({ content: cells }) =>
    cells.map((cell) => flowsMarkdown(cell.content, place).replaceAll(/\s*\n+\s*/g, ' ')),
  )
  const columns = Math.max(...rows.map((cells) => cells.length))
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`)
  const rule = `|${' --- |'.repeat(columns)}`
  const caption = attrs?.caption ? `${escapeMarkdown(attrs.caption)}\n\n` : ''
  return `${caption}${[lines[0], rule, ...lines.slice(1)].join('\n')}`
}

function labelMarkdown(block: Block): string {
  const label = 'attrs' in block ? block.attrs?.aiLabel : null
  if (!label) return ''
  return { assisted: t('article.aiAssisted'), generated: t('article.aiGenerated') }[label]
}

function prefixed(prefix: string, text: string): string {
  return text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n')
}
