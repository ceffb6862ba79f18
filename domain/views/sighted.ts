import type { Sighting } from './view'

/** A sighting whose reader is known by hash only, in hex: today's, and yesterday's where there is one. */
export type Sighted = Sighting & { reader: string; earlier: string | null }

/** Who reads what: an article, or the site where it names none. */
export type Window = { reader: string; article: string | null }

export type Reading = Window & { earlier: string | null }

/** New views of one article; the hosts are those that led to them, a host as often as it did. */
export type NewViews = { article: string; count: number; hosts: readonly string[] }

/** What each sighting is a reading of, the site and perhaps an article; none twice. */
export function siteAndArticle(sighted: readonly Sighted[]): Reading[] {
  const readings = sighted.flatMap(({ reader, earlier, articleId }) =>
    [...new Set([null, articleId])].map((article) => ({ reader, earlier, article })),
  )
  return [...new Map(readings.map((reading) => [keyOf(reading), reading])).values()]
}

/** Of the windows that were opened, the articles' ones, added up by article. */
export function newViews(windows: readonly Window[], sighted: readonly Sighted[]): NewViews[] {
  const hosts = new Map(
    sighted.map(({ reader, articleId, referrer }) => [
      keyOf({ reader, article: articleId }),
      referrer,
    ]),
  )
  const views = new Map<string, NewViews>()
  for (const { reader, article } of windows) {
    if (article === null) continue
    const { count, hosts: others } = views.get(article) ?? { count: 0, hosts: [] }
    const host = hosts.get(keyOf({ reader, article }))
    views.set(article, { article, count: count + 1, hosts: host ? [...others, host] : others })
  }
  return [...views.values()]
}

function keyOf({ reader, article }: Window): string {
  return `${reader} ${article}`
}
