import { LRUCache } from 'lru-cache'

/** `selectors`: the classes each of them asks for; none of a rule that is no choice among elements. */
type Rule = { text: string; prelude: string; inside: Rule[] | null; selectors: string[][] }

const nesting = /^@(media|supports|layer|container)\b/
const choices = /:(?:not|is|where|has|host|slotted|nth-[a-z-]+)\([^()]*(?:\([^()]*\)[^()]*)*\)/g
const className = /\.((?:[\w-]|\\.|\P{ASCII})+)/gu

const sheets = new LRUCache<string, Rule[]>({
  max: 500,
  maxSize: 8_000_000,
  sizeCalculation: sizeOf,
})

/**
 * The rules that can apply to a page whose elements have these classes, in their order. What cannot be
 * told by classes stays; a rule goes only where each of its selectors names a class that is not there.
 */
export function usedCss(css: string, classes: ReadonlySet<string>): string {
  return keptOf(readRules(css), classes)
}

function keptOf(rules: readonly Rule[], classes: ReadonlySet<string>): string {
  return rules.map((rule) => keptText(rule, classes)).join('')
}

function keptText(rule: Rule, classes: ReadonlySet<string>): string {
  const { text, prelude, inside, selectors } = rule
  if (inside !== null) {
    const kept = keptOf(inside, classes)
    return kept === '' ? '' : `${prelude}{${kept}}`
  }
  const canMatch = selectors.some((asked) => asked.every((name) => classes.has(name)))
  return prelude.startsWith('@') || canMatch ? text : ''
}

function readSelectors(prelude: string): string[][] {
  return prelude
    .replaceAll(choices, '')
    .split(',')
    .map((selector) =>
      [...selector.matchAll(className)].map(([, name = '']) => name.replaceAll('\\', '')),
    )
}

/** A site has a handful of style sheets, and every page asks for the same ones: each is read once. */
function readRules(css: string): Rule[] {
  const known = sheets.get(css) ?? parseRules(css)
  sheets.set(css, known)
  return known
}

function parseRules(css: string): Rule[] {
  const rules: Rule[] = []
  for (let start = 0; start < css.length; ) {
    const head = findOutside(css, start, '{;}')
    const isBlock = css[head] === '{'
    const end = isBlock ? endOfBlock(css, head) : head
    const prelude = css.slice(start, head).trim()
    rules.push({
      text: css.slice(start, end + 1),
      prelude,
      selectors: prelude.startsWith('@') ? [] : readSelectors(prelude),
      inside: isBlock && nesting.test(prelude) ? parseRules(css.slice(head + 1, end)) : null,
    })
    start = end + 1
  }
  return rules
}

function endOfBlock(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at = findOutside(css, at + 1, '{}')) {
    depth += css[at] === '{' ? 1 : -1
    if (depth === 0) return at
  }
  return css.length
}

/** The next place where one of `wanted` stands outside strings and comments; the end if there is none. */
function findOutside(css: string, from: number, wanted: string): number {
  const token = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\/\*[\s\S]*?\*\/|\\[\s\S]|[{;}]/g
  token.lastIndex = from
  for (let found = token.exec(css); found !== null; found = token.exec(css)) {
    if (found[0].length === 1 && wanted.includes(found[0])) return found.index
  }
  return css.length
}

function sizeOf(_rules: Rule[], css: string): number {
  return css.length * 3 + 1
}
