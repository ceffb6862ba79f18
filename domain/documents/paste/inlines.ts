import { isHref } from '@/domain/documents/href'
import { type Mended, mended, together } from './mended'
import { marksOf } from './shapes'

/** Reads a text's letters before they are cleaned, where they are of another encoding. */
export type Reader = (text: string) => string

/** What is gathered while a text is written anew; `top` is its highest level of headings. */
export type Writer = { read: Reader; mended: Mended; top: number; pictures: string[] }

export function inlinesOf(parent: Element, writer: Writer): string {
  return [...parent.childNodes].map((child) => inlineOf(child, writer)).join('')
}

export function inlineOf(node: Node, writer: Writer): string {
  if (node.nodeType === 3) return wordsOf(node.textContent ?? '', writer)
  if (!isElement(node)) return ''
  if (node.tagName === 'BR') return '<br>'
  if (node.tagName === 'IMG') return pictureOf(node, writer)
  const words = inlinesOf(node, writer)
  if (words === '') return ''
  if (node.hasAttribute('data-footnote')) return `<span data-footnote>${trimmed(words)}</span>`
  const marked = marksOf(node).reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, words)
  return node.tagName === 'A' ? linkOf(node, marked) : marked
}

function linkOf(anchor: Element, words: string): string {
  const href = targetOf(anchor.getAttribute('href') ?? '')
  return isHref(href) && !href.startsWith('#') ? `<a href="${escaped(href)}">${words}</a>` : words
}

/** Google wraps the links of its documents. */
function targetOf(href: string): string {
  const [, target] = /^https:\/\/www\.google\.com\/url\?q=([^&]+)/.exec(href) ?? []
  return target ? decodeURIComponent(target) : href.trim()
}

const mostPictures = 20

function pictureOf(picture: Element, writer: Writer): string {
  const address = picture.getAttribute('src') ?? ''
  if (/^data:image\//.test(address) && writer.pictures.length < mostPictures) {
    writer.pictures.push(address)
  } else writer.mended = { ...writer.mended, pictures: writer.mended.pictures + 1 }
  return ''
}

function wordsOf(text: string, writer: Writer): string {
  const result = mended(writer.read(text))
  writer.mended = together(writer.mended, result.mended)
  return escaped(result.text.replaceAll(/[ \t\n]+/g, ' '))
}

export function plainOf(element: Element, { read }: Writer): string {
  return mended(read(element.textContent ?? ''))
    .text.replaceAll(/\s+/g, ' ')
    .trim()
}

export function trimmed(words: string): string {
  return words.replaceAll(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '')
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1
}
