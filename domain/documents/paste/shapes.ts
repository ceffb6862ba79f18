type Look = (element: HTMLElement) => boolean

/** A style says more than the tag that carries it: Google Docs wraps all it copies in a b that is not bold. */
const looks: Record<string, Look> = {
  strong: ({ style, tagName }) =>
    style.fontWeight
      ? /^(?:bold|bolder|[6-9]00)$/.test(style.fontWeight)
      : /^(?:B|STRONG)$/.test(tagName),
  em: ({ style, tagName }) =>
    style.fontStyle ? /italic|oblique/.test(style.fontStyle) : /^(?:I|EM|CITE|DFN)$/.test(tagName),
  u: (element) =>
    (/^(?:U|INS)$/.test(element.tagName) || lineOf(element).includes('underline')) &&
    element.closest('a[href]') === null,
  s: (element) =>
    /^(?:S|DEL|STRIKE)$/.test(element.tagName) || lineOf(element).includes('line-through'),
  sup: ({ style, tagName }) => tagName === 'SUP' || style.verticalAlign === 'super',
  sub: ({ style, tagName }) => tagName === 'SUB' || style.verticalAlign === 'sub',
  code: ({ tagName }) => /^(?:CODE|KBD|SAMP|TT)$/.test(tagName),
}

function lineOf({ style }: HTMLElement): string {
  return `${style.textDecoration} ${style.textDecorationLine}`
}

/** What an element looks like on the screen it was copied from, as the tags of a body. */
export function marksOf(element: HTMLElement): string[] {
  return Object.keys(looks).filter((tag) => looks[tag]?.(element))
}

export function isHidden(element: HTMLElement): boolean {
  // What a browser does not know of a style is in the attribute alone.
  const css = element.getAttribute('style') ?? ''
  return element.hasAttribute('hidden') || /display:\s*none|mso-hide:\s*all/i.test(css)
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE UL'.split(
    ' ',
  ),
)

export function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName)
}
