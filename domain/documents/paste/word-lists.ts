type Item = { paragraph: HTMLElement; level: number; isNumbered: boolean; start: number }

// "o" and "§" are how Word's symbol fonts arrive; a dash or a letter needs the gap of a list behind it.
const bullet = /^\s*(?:[·•●▪■◦‣\uf0b7\uf0a7]\s*|[-–o§][\u00a0\t]+\s*| ?[-–o§] {2,})/u
const number = /^\s*\(?(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)][\s\u00a0]*/u

/** Word's lists are paragraphs that say in their style which list and level they are of, or only begin with a dot. */
export function gatherWordLists(body: HTMLElement): void {
  const paragraphs = [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]
  const items = new Map(paragraphs.flatMap((paragraph) => withItem(paragraph)))
  for (const paragraph of paragraphs) {
    const run = items.has(paragraph) ? runFrom(paragraph, items) : []
    if (!isSome(run)) continue
    const place = body.ownerDocument.createComment('')
    paragraph.before(place)
    place.replaceWith(listOf(run))
    for (const item of run) items.delete(item.paragraph)
  }
}

function withItem(paragraph: HTMLElement): [HTMLElement, Item][] {
  const item = itemOf(paragraph)
  return item ? [[paragraph, item]] : []
}

function itemOf(paragraph: HTMLElement): Item | null {
  const style = paragraph.getAttribute('style') ?? ''
  const level = /mso-list:\s*l\d+\s+level(\d)/i.exec(style)?.[1]
  if (level) {
    const ignored = paragraph.querySelector('[style*="mso-list:Ignore" i]')
    const marker = ignored?.textContent ?? ''
    ignored?.remove()
    const counted = number.exec(marker)?.[1]
    const start = Number(counted) || 1
    return {
      paragraph,
      level: Number(level),
      isNumbered: counted !== undefined && !isO(marker),
      start,
    }
  }
  const text = paragraph.textContent ?? ''
  const marker = bullet.exec(text)?.[0]
  if (paragraph.tagName !== 'P' || marker === undefined || marker.length >= text.trimEnd().length)
    return null
  dropStart(paragraph, marker.length)
  return { paragraph, level: 1, isNumbered: false, start: 1 }
}

function isO(marker: string): boolean {
  return marker.trim() === 'o'
}

/** The paragraphs of a list that follow each other with nothing but white space between. */
function runFrom(first: HTMLElement, items: ReadonlyMap<HTMLElement, Item>): Item[] {
  const run: Item[] = []
  for (let next: Element | null = first; next; next = next.nextElementSibling) {
    const item = items.get(next as HTMLElement)
    const isOfKind = item && (item.level > 1 || item.isNumbered === items.get(first)?.isNumbered)
    if (!isOfKind) break
    run.push(item)
  }
  return run
}

function listOf(run: readonly [Item, ...Item[]]): HTMLElement {
  const [first] = run
  const list = first.paragraph.ownerDocument.createElement(first.isNumbered ? 'ol' : 'ul')
  if (first.isNumbered && first.start !== 1) list.setAttribute('start', String(first.start))
  let rest: readonly Item[] = run
  while (isSome(rest)) {
    const [item, ...behind] = rest
    const next = behind.findIndex(({ level }) => level <= first.level)
    const inner = next < 0 ? behind : behind.slice(0, next)
    list.append(itemElement(item, inner))
    rest = behind.slice(inner.length)
  }
  return list
}

function itemElement({ paragraph: given }: Item, inner: readonly Item[]): HTMLElement {
  const element = given.ownerDocument.createElement('li')
  const paragraph = given.ownerDocument.createElement('p')
  paragraph.append(...given.childNodes)
  element.append(paragraph, ...(isSome(inner) ? [listOf(inner)] : []))
  given.remove()
  return element
}

function isSome(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0
}

/** Takes so many letters from the beginning, however many elements they are spread over. */
function dropStart(element: Node, length: number): number {
  let left = length
  for (const child of [...element.childNodes]) {
    if (left === 0) break
    if (child.nodeType !== 3) {
      left = dropStart(child, left)
      continue
    }
    const text = child.textContent ?? ''
    child.textContent = text.slice(left)
    left = Math.max(0, left - text.length)
  }
  return left
}
