import type { Answer } from './crawl'

/** What is wrong with what a page says of itself in its head; empty for a page that says all of it once. */
export function headFaults({ path, body }: Answer, origin: string): string[] {
  const head = body.slice(0, body.indexOf('</head>'))
  const address = `${origin}${path}`
  const wanted: [string, RegExp, (values: string[]) => boolean][] = [
    ['canonical', /<link rel="canonical" href="([^"]*)"/g, leadsTo(address)],
    ['og:url', /property="og:url" content="([^"]*)"/g, leadsTo(address)],
    ['DC.identifier', /name="DC.identifier" content="([^"]*)"/g, only(address)],
    ['og:image', /property="og:image" content="([^"]*)"/g, isWhole(origin)],
    ['twitter:image', /name="twitter:image" content="([^"]*)"/g, isWhole(origin)],
    ['robots', /name="robots" content="([^"]*)"/g, only('max-image-preview:large')],
    ['twitter:card', /name="twitter:card" content="([^"]*)"/g, only('summary_large_image')],
    ['manifest', /<link rel="manifest" href="([^"]*)"/g, only('/manifest.webmanifest')],
    ['icon', /<link rel="icon" href="([^"]*)"/g, isSome],
    ['theme-color', /name="theme-color" content="([^"]*)"/g, isSome],
    ['feeds', /type="application\/rss\+xml" href="([^"]*)"/g, isSome],
    ...['og:title', 'og:description', 'og:type', 'og:site_name', 'og:image:alt'].map(property),
    ...['DC.title', 'DC.creator', 'DC.publisher', 'DC.description', 'DC.language'].map(named),
    ['title', /<title>([^<]+)<\/title>/g, isSome],
  ]
  const faults = wanted
    .filter(([, pattern, isRight]) => !isRight(valuesOf(head, pattern)))
    .map(([name]) => `${path} ${name}`)
  const titles = valuesOf(body, /<title>([^<]+)<\/title>/g).length
  return titles === 1 ? faults : [...faults, `${path} has ${titles} titles`]
}

/** Pages that say what another page says, or nothing. */
export function repeated(pages: readonly Answer[], pattern: RegExp): string[] {
  const seen = new Set([''])
  return pages.flatMap(({ path, body }) => {
    const words = pattern.exec(body)?.[1] ?? ''
    if (seen.has(words)) return [`${path}: ${words}`]
    seen.add(words)
    return []
  })
}

function valuesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) => value)
}

const isSome = (values: string[]) => values.length > 0 && values.every((value) => value !== '')
const only = (value: string) => (values: string[]) => values.length === 1 && values[0] === value
// A host alone and its root are one address.
const leadsTo = (address: string) => (values: string[]) =>
  values.length === 1 && URL.canParse(values[0] ?? '') && new URL(values[0] ?? '').href === address
const isWhole = (origin: string) => (values: string[]) =>
  values.length === 1 && (values[0] ?? '').startsWith(`${origin}/`)

function property(name: string): [string, RegExp, typeof isSome] {
  return [name, new RegExp(`property="${name}" content="([^"]*)"`, 'g'), isSome]
}

function named(name: string): [string, RegExp, typeof isSome] {
  return [name, new RegExp(`name="${name}" content="([^"]*)"`, 'g'), isSome]
}
