import { gatherFootnotes } from './footnotes'
import {
  escaped,
  inlineOf,
  inlinesOf,
  isElement,
  plainOf,
  type Reader,
  trimmed,
  type Writer,
} from './inlines'
import { type Mended, nothingMended } from './mended'
import { isBlock, isHidden } from './shapes'
import { gatherWordLists } from './word-lists'

export type Cleaned = {
  html: string
  mended: Mended
  /** Pictures that came with the text itself, as data addresses. */
  pictures: readonly string[]
}

const unread =
  'script, style, meta, link, title, head, template, iframe, object, embed, svg, math, input, textarea, select, button, audio, video, canvas, noscript, xml, map, area'

/**
 * What was copied from Word, Google Docs, Excel or a page, as markup of a closed set: headings, lists,
 * tables, links, emphasis, footnotes; NFC, with nothing hidden. All else is dropped, its words kept.
 * Needs a DOM.
 */
export function cleanPasted(html: string, read: Reader = (text) => text): Cleaned {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll(unread)) element.remove()
  for (const element of body.querySelectorAll<HTMLElement>('[style], [hidden]')) {
    if (isHidden(element)) element.remove()
  }
  gatherFootnotes(body)
  gatherWordLists(body)
  const writer: Writer = { read, mended: nothingMended, top: topHeading(body), pictures: [] }
  const written = blocksOf(body, writer, 'top')
  return { html: written, mended: writer.mended, pictures: writer.pictures }
}

/** Where blocks stand: only at the top may there be headings, quotations and tables. */
type Place = 'top' | 'flow'

function topHeading(body: HTMLElement): number {
  const levels = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.at(-1)),
  )
  return Math.min(...levels, 6)
}

/** The children as blocks; words between blocks become paragraphs. */
function blocksOf(parent: Element, writer: Writer, place: Place): string {
  let done = ''
  let line = ''
  const endLine = () => {
    for (const words of line.split('<br><br>')) {
      if (words.replaceAll('<br>', '').trim() !== '') done += `<p>${trimmed(words)}</p>`
    }
    line = ''
  }
  for (const child of parent.childNodes) {
    if (isElement(child) && holdsBlocks(child)) {
      endLine()
      done += blockOf(child, writer, place)
    } else line += inlineOf(child, writer)
  }
  endLine()
  return done
}

function holdsBlocks(element: Element): boolean {
  return isBlock(element) || [...element.children].some(holdsBlocks)
}

type Write = (element: Element, writer: Writer, place: Place) => string

const onlyAtTop: Record<string, Write> = {
  HR: () => '<hr>',
  TABLE: tableOf,
  BLOCKQUOTE: (element, writer) => {
    const content = blocksOf(element, writer, 'flow')
    return content && `<blockquote>${content}</blockquote>`
  },
}

const anywhere: Record<string, Write> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, headingOf])),
  HR: () => '',
  OL: listOf,
  UL: listOf,
}

function blockOf(element: Element, writer: Writer, place: Place): string {
  const atTop = place === 'top' ? onlyAtTop[element.tagName] : undefined
  const write = atTop ?? anywhere[element.tagName] ?? blocksOf
  return write(element, writer, place)
}

function headingOf(element: Element, writer: Writer, place: Place): string {
  const words = trimmed(inlinesOf(element, writer).replaceAll(/<\/?strong>/g, ''))
  if (words === '') return ''
  if (place === 'flow') return `<p>${words}</p>`
  const level = Math.min(4, 2 + Number(element.tagName.at(-1)) - writer.top)
  return `<h${level}>${words}</h${level}>`
}

function listOf(list: Element, writer: Writer): string {
  const tag = list.tagName.toLowerCase()
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10)
  const begins = tag === 'ol' && start > 1 ? ` start="${start}"` : ''
  const items = itemsOf(list, writer).map((item) => `<li>${item}</li>`)
  return items.length > 0 ? `<${tag}${begins}>${items.join('')}</${tag}>` : ''
}

/** A list directly inside a list, as Google Docs nests them, belongs to the item before it. */
function itemsOf(list: Element, writer: Writer): string[] {
  const items: string[] = []
  for (const child of list.children) {
    const isNested = child.tagName === 'UL' || child.tagName === 'OL'
    const content = isNested ? listOf(child, writer) : blocksOf(child, writer, 'flow')
    if (isNested && items.length > 0) items.push((items.pop() ?? '') + content)
    else if (content) items.push(content)
  }
  return items
}

/** A table of one cell only holds a page together. */
function tableOf(table: Element, writer: Writer): string {
  const cells = [...table.querySelectorAll('td, th')]
  const [only] = cells
  if (only && cells.length === 1) return blocksOf(only, writer, 'top')
  const caption = table.querySelector('caption')
  const words = caption ? ` data-caption="${escaped(plainOf(caption, writer))}"` : ''
  const rows = [...table.querySelectorAll('tr')].map((row) => rowOf(row, writer)).join('')
  return rows && `<table${words}><tbody>${rows}</tbody></table>`
}

function rowOf(row: Element, writer: Writer): string {
  const cells = [...row.children]
    .filter(({ tagName }) => tagName === 'TD' || tagName === 'TH')
    .map((cell) => {
      const tag = cell.tagName.toLowerCase()
      const spans = ['colspan', 'rowspan']
        .filter((name) => Number(cell.getAttribute(name)) > 1)
        .map((name) => ` ${name}="${Number.parseInt(cell.getAttribute(name) ?? '', 10)}"`)
      return `<${tag}${spans.join('')}>${blocksOf(cell, writer, 'flow') || '<p></p>'}</${tag}>`
    })
  return cells.length > 0 ? `<tr>${cells.join('')}</tr>` : ''
}
