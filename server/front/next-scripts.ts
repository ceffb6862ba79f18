import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

const maxHashes = 100
// Greedy on purpose: whatever stands between the first and the last bracket has to be one JSON value.
const json = String.raw`([[{][\s\S]*[\]}])`
const flight = new RegExp(
  String.raw`^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(${json}\)$`,
)
const flightWithFormState = new RegExp(
  String.raw`^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\);self\.__next_f\.push\(${json}\)$`,
)
const turbopack = new RegExp(
  String.raw`^\(globalThis\["(TURBOPACK\w*)"\] \|\| \(globalThis\["\1"\] = \[\]\)\)\.push\(${json}\);?$`,
)

/** Fixed texts of Next 16.4 and React 19.3: the clock of a streamed page, icons moved to the head. */
const fixed = new Set([
  'requestAnimationFrame(function(){$RT=performance.now()});',
  `document.querySelectorAll('body link[rel="icon"], body link[rel="apple-touch-icon"]').forEach(el => document.head.appendChild(el))`,
])

/**
 * Hash sources for the inline scripts Next itself wrote: pushes of plain JSON and nothing else.
 * Hashing whatever stands inline would bless an injected script too. A page with more scripts than
 * a header can carry gets none: it still reads whole, only without scripts.
 */
export function nextScriptHashes(html: string): string[] {
  const hashes = new Set(inlineScripts(html).filter(isNextScript).map(hashSource))
  return hashes.size <= maxHashes ? [...hashes] : []
}

/** True only for text that can do no more than hand JSON to Next's own queue. */
export function isNextScript(text: string): boolean {
  const queues = [flight, flightWithFormState, turbopack]
  return fixed.has(text) || queues.some((shape) => isJson(shape.exec(text)?.at(-1) ?? ''))
}

function inlineScripts(html: string): string[] {
  const texts: string[] = []
  const waiting: Node[] = [parse(html)]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === 'script') texts.push(textOf(node))
    if ('childNodes' in node) waiting.push(...node.childNodes)
  }
  return texts
}

function textOf(node: Node): string {
  if (!('childNodes' in node)) return ''
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
