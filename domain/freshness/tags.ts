/**
 * The vocabulary of cache tags: queries say which they read, commands which they expire. Short, and
 * of ids rather than of text a visitor types (Next drops tags over 256 characters).
 */
export const tags = {
  article: (slug: string) => `article:${slug}`,
  articles: 'articles',
  bylines: 'bylines',
  corrections: (articleId: string) => `corrections:${articleId}`,
  /** Whatever any page or query was made of. */
  everything: '*',
  media: 'media',
  pages: 'pages',
  pins: 'pins',
  /** Which articles are near to which: the worker finds it out a moment after a publication. */
  related: 'related',
  section: (slug: string) => `section:${slug}`,
  sections: 'sections',
  settings: 'settings',
  /**
   * How many articles of a year such as 2026 or a month such as 2026-11 there are; a trigger expires both
   * with whatever changes that.
   */
  stories: (period: number | string) => `stories:${period}`,
  topics: 'topics',
} as const
