import { LRUCache } from 'lru-cache'

type Rule = { text: string; prelude: string; inside: string | null }

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
  return readRules(css)
    .map((rule) => keptText(rule, classes))
    .join('')
}

function keptText({ text, prelude, inside }: Rule, classes: ReadonlySet<string>): string {
  if (inside !== null && nesting.test(prelude)) {
    const kept = usedCss(inside, classes)
    return kept === '' ? '' : `${prelude}{${kept}}`
  }
  return prelude.startsWith('@') || canMatch(prelude, classes) ? text : ''
}

function canMatch(selectors: string, classes: ReadonlySet<string>): boolean {
  return selectors
    .replaceAll(choices, '')
    .split(',')
    .some((selector) =>
      [...selector.matchAll(className)].every(([, name = '']) =>
        classes.has(name.replaceAll('\\', '')),
      ),
    )
}

/** A site has a handful of style sheets, and every page asks for the same ones. */
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
    rules.push({
      text: css.slice(start, end + 1),
      prelude: css.slice(start, head).trim(),
      inside: isBlock ? css.slice(head + 1, end) : null,
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
