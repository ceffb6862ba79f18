/**
 * Word, Google Docs and LibreOffice write a note as two anchors that point at each other; the first is
 * its mark, the block around the second its text. Each mark becomes `span[data-footnote]` with the text.
 */
export function gatherFootnotes(body: HTMLElement): void {
  const anchors = [...body.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')]
  const written = new Set<HTMLAnchorElement>()
  for (const mark of anchors) {
    const text = !written.has(mark) && anchors.find((other) => areOneNote(mark, other))
    if (!text) continue
    written.add(text)
    const note = body.ownerDocument.createElement('span')
    note.setAttribute('data-footnote', '')
    note.append(...wordsOf(text))
    outerMark(mark).replaceWith(note)
  }
  for (const rest of body.querySelectorAll('[style*="mso-element:footnote"], hr[align=left]')) {
    if (rest.textContent?.trim() === '') rest.remove()
  }
}

function areOneNote(mark: HTMLAnchorElement, text: HTMLAnchorElement): boolean {
  const isBehind = Boolean(mark.compareDocumentPosition(text) & 4)
  return isBehind && pointsAt(mark, text) && pointsAt(text, mark)
}

function pointsAt(from: HTMLAnchorElement, to: HTMLAnchorElement): boolean {
  const name = from.getAttribute('href')?.split('#')[1]
  return Boolean(name) && [to.id, to.getAttribute('name')].includes(name ?? '')
}

/** A mark stands in a sup of its own, often within spans. */
function outerMark(mark: Element): Element {
  const { parentElement } = mark
  const isAlone = parentElement && parentElement.textContent?.trim() === mark.textContent?.trim()
  return isAlone && ['SUP', 'SPAN'].includes(parentElement.tagName)
    ? outerMark(parentElement)
    : mark
}

/** Takes the text of a note out of the document, without the number it begins with. */
function wordsOf(anchor: Element): Node[] {
  const block = anchor.closest('p, li, div, dd') ?? anchor
  const list =
    block.closest('[style*="mso-element:footnote"], [id^=ftn], [id^=sdfootnote]') ?? block
  outerMark(anchor).remove()
  list.remove()
  const paragraphs = list.querySelectorAll('p')
  const parts = paragraphs.length > 0 ? [...paragraphs] : [list]
  return parts.flatMap((part, index) => [
    ...(index > 0 ? [list.ownerDocument.createTextNode(' ')] : []),
    ...part.childNodes,
  ])
}
