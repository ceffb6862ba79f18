import type { Thing } from 'schema-dts'

/** Where the site is reached and what it calls itself; `origin` has no slash at its end. */
export type Publisher = {
  origin: string
  name: string
  tagline: string
  email: string
  phone: string
  address: string
}

/** Things of schema.org that one page tells machines about. */
export type Graph = { '@context': 'https://schema.org'; '@graph': readonly Thing[] }

export function graphOf(...things: (Thing | null)[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things.filter((thing) => thing !== null) }
}

/** JSON that may stand inside a script element of HTML: nothing in it can end the element. */
export function graphJson(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`)
}
