import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, serialize } from 'parse5'
import type { Sheets } from './sheets'
import { usedCss } from './used-css'

const mark = ' data-light='

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const sheetLink = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="(\/_next\/static\/[^"?&]+\.css)"/g
const mostSheets = 20

const flightStart = Buffer.from('<script>self.__next_f.push([1,"')
const flightEnd = Buffer.from('"])</script>')
const quote = flightEnd.indexOf('<')

/**
 * The page without what the framework's scripts would build it from once more: two thirds of the letters to
 * decode and to parse. Next writes no `<` within, and nothing but Next writes `<script>` as markup, in
 * whatever place.
 */
export function withoutFlight(page: Buffer): Buffer {
  const kept: Buffer[] = []
  let from = 0
  for (let at = page.indexOf(flightStart); at !== -1; at = page.indexOf(flightStart, from)) {
    const inside = at + flightStart.length
    const end = page.indexOf('<', inside) - quote
    const isWhole = end >= inside && page.subarray(end, end + flightEnd.length).equals(flightEnd)
    kept.push(page.subarray(from, isWhole ? at : inside))
    from = isWhole ? end + flightEnd.length : inside
  }
  return Buffer.concat([...kept, page.subarray(from)])
}

/** The style sheets of a page that asks to be made light. */
export function listSheets(page: string): string[] {
  if (!page.includes(mark)) return []
  const paths = [...page.matchAll(sheetLink)].map(([, path = '']) => path)
  return [...new Set(paths)].slice(0, mostSheets)
}

/**
 * The page without the framework: its scripts, what loads them early, and the comments by which React
 * would take the markup over. Our own scripts and descriptions of the content stay; of the style sheets
 * the rules this page can use are written into it. Null where the page does not say, by `data-light`,
 * that it needs no more than that, or a part of it says that it does.
 */
export function lightPage(page: string, sheets: Sheets): string | null {
  if (!page.includes(mark)) return null
  const document = parse(page)
  const nodes = listNodes(document)
  if (!nodes.some(has('data-light')) || nodes.some(has('data-framework'))) return null
  for (const node of nodes.filter(isFramework)) defaultTreeAdapter.detachNode(node)
  writeStyles(nodes, sheets)
  return serialize(document)
}

/** Each in its link's place, because later rules win over earlier ones. */
function writeStyles(nodes: Node[], sheets: Sheets): void {
  const classes = new Set(nodes.flatMap(classesOf))
  for (const link of nodes.filter(isElement)) {
    const css = link.tagName === 'link' ? sheets.get(attribute(link, 'href') ?? '') : undefined
    const used = css === undefined ? '' : usedCss(css, classes)
    if (css === undefined || link.parentNode === null || used.includes('</')) continue
    const style = defaultTreeAdapter.createElement('style', html.NS.HTML, [])
    defaultTreeAdapter.insertText(style, used)
    defaultTreeAdapter.insertBefore(link.parentNode, style, link)
    defaultTreeAdapter.detachNode(link)
  }
}

function classesOf(node: Node): string[] {
  return isElement(node) ? (attribute(node, 'class') ?? '').split(/\s+/) : []
}

function listNodes(root: Node): DefaultTreeAdapterTypes.ChildNode[] {
  const found: DefaultTreeAdapterTypes.ChildNode[] = []
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('childNodes' in node)) continue
    found.push(...node.childNodes)
    waiting.push(...node.childNodes)
  }
  return found
}

function has(name: string): (node: Node) => boolean {
  return (node) => isElement(node) && attribute(node, name) !== undefined
}

function isFramework(node: Node): boolean {
  if (node.nodeName === '#comment') return true
  if (!isElement(node) || node.namespaceURI !== html.NS.HTML) return false
  if (node.tagName === 'script') return !isOurs(node)
  const isPreload = /^(preload|modulepreload)$/.test(attribute(node, 'rel') ?? '')
  return node.tagName === 'link' && isPreload && attribute(node, 'as') !== 'font'
}

function isOurs(script: Element): boolean {
  const source = attribute(script, 'src')
  if (source === undefined) return attribute(script, 'type') === 'application/ld+json'
  return /^\/scripts\/[\w-]+\.js(\?|$)/.test(source)
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}

function isElement(node: Node): node is Element {
  return 'attrs' in node
}
