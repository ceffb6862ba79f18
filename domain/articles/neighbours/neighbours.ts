/** A line of "Các tin tức khác": a title, its date and where it leads. */
export type NewsLine = { slug: string; title: string; publishedAt: Date; language: string }

/**
 * The other news beside an article, each story once: `newer` and `older` are those next to it in
 * time, newest first; `sameSection` and `sameTags` the newest of what is not among them.
 */
export type Neighbours = {
  newer: readonly NewsLine[]
  older: readonly NewsLine[]
  sameSection: readonly NewsLine[]
  sameTags: readonly NewsLine[]
}

/** With the stories chosen by hand, which go before all others and may stand among them too. */
export type OtherNews = Neighbours & { chosen: readonly NewsLine[] }

export const mostNewer = 6
export const mostOlder = 12
export const mostRelated = 6

/** Leaves each story only in the first list that has it, and none of them under `own`. */
export function arrange(own: string, lists: Neighbours): Neighbours {
  const shown = new Set([own])
  const fresh = (list: readonly NewsLine[], most: number) => {
    const kept = list.filter(({ slug }) => !shown.has(slug)).slice(0, most)
    for (const { slug } of kept) shown.add(slug)
    return kept
  }
  return {
    newer: fresh(lists.newer, mostNewer),
    older: fresh(lists.older, mostOlder),
    sameSection: fresh(lists.sameSection, mostRelated),
    sameTags: fresh(lists.sameTags, mostRelated),
  }
}

/** The story published right after the article, or null for the newest of all. */
export function nextOf({ newer }: Neighbours): NewsLine | null {
  return newer.at(-1) ?? null
}

/** The story published right before the article, or null for the oldest of all. */
export function previousOf({ older }: Neighbours): NewsLine | null {
  return older[0] ?? null
}
