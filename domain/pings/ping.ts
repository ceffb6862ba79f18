import { feedAddress, feedFormats } from '@/domain/feeds/feed'

/** A form or a JSON body on its way to somebody who wants to hear of news. */
export type Ping = { address: string; type: string; body: string }

const indexNow = 'https://api.indexnow.org/indexnow'

/** Tells all search engines that take part of one changed address. Source: indexnow.org/documentation. */
export function indexNowPing(origin: string, key: string, path: string): Ping {
  const body = {
    host: new URL(origin).host,
    key,
    keyLocation: `${origin}/indexnow.txt`,
    urlList: [`${origin}${path}`],
  }
  return { address: indexNow, type: 'application/json; charset=utf-8', body: JSON.stringify(body) }
}

/**
 * Tells the hub which feeds have something new, of the site and of the lists at `paths`. Source:
 * w3.org/TR/websub; how a publisher tells its hub is left open there, this is what hubs take.
 */
export function hubPing(origin: string, hub: string, paths: readonly string[]): Ping {
  const formats = Object.keys(feedFormats) as (keyof typeof feedFormats)[]
  const form = new URLSearchParams({ 'hub.mode': 'publish' })
  for (const path of ['/', ...paths]) {
    for (const format of formats) form.append('hub.url', `${origin}${feedAddress(path, format)}`)
  }
  return { address: hub, type: 'application/x-www-form-urlencoded', body: form.toString() }
}
