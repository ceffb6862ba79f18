/** A feed's file name is its format. */
export const feedFormats = {
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const

export type FeedFormat = keyof typeof feedFormats

/** What a feed is of: the page at `base`, '' for the whole site. */
export type FeedPlace = { base: string; title: string }

export function isFeedFormat(name: string): name is FeedFormat {
  return Object.hasOwn(feedFormats, name)
}

export function feedAddress(base: string, format: FeedFormat): string {
  return `${base === '/' ? '' : base}/${format}`
}
