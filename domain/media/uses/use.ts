/**
 * Where a medium is shown: a text of the newsroom, as its cover or in its body, as it is written now,
 * as readers see it, or only as it was kept once; or the settings of the site.
 */
export type Use = {
  kind: 'article' | 'page' | 'settings'
  /** Of the text; null where this person may not open it, and for the settings. */
  id: string | null
  title: string
  isCover: boolean
  /** Readers see it there now. */
  isLive: boolean
  /** Neither the draft nor readers, but an earlier revision of it. */
  isPast: boolean
}

export type Uses = { list: readonly Use[]; isMore: boolean }
