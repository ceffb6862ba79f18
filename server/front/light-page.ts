import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, serialize } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/**
 * The page without the framework: its scripts, what loads them early, and the comments by which React
 * would take the markup over. Our own scripts and descriptions of the content stay. Null where the page
 * does not say, by `data-light`, that it needs no more than that, or a part of it says that it does.
 */
export function lightPage(page: string): string | null {
  if (!page.includes(' data-light=')) return null
  const document = parse(page)
  const nodes = listNodes(document)
  if (!nodes.some(has('data-light')) || nodes.some(has('data-framework'))) return null
  for (const node of nodes.filter(isFramework)) defaultTreeAdapter.detachNode(node)
  return serialize(document)
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
