/** A line of "Các tin tức khác": a title, its date and where it leads. */
export type NewsLine = { slug: string; title: string; publishedAt: Date; language: string }

/**
 * The other news beside an article, each story once: `related` are those nearest to it in what they are
 * about; `newer` and `older` those next to it in time, newest first; `sameSection` and `sameTags` the
 * newest of what is not among them.
 */
export type Neighbours = {
  related: readonly NewsLine[]
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

/**
 * Leaves each story only in the first list that has it, and none of them under `own`. The stories right
 * beside it in time are never taken out of theirs.
 */
export function arrange(own: string, lists: Neighbours): Neighbours {
  const adjacent = [nextOf(lists), previousOf(lists)].map((line) => line?.slug)
  const shown = new Set([own])
  const take = (list: readonly NewsLine[]) => {
    for (const { slug } of list) shown.add(slug)
    return list
  }
  const fresh = (list: readonly NewsLine[]) => list.filter(({ slug }) => !shown.has(slug))
  const isApart = ({ slug }: NewsLine) => !adjacent.includes(slug)
  return {
    related: take(fresh(lists.related).filter(isApart).slice(0, mostRelated)),
    newer: take(fresh(lists.newer).slice(-mostNewer)),
    older: take(fresh(lists.older).slice(0, mostOlder)),
    sameSection: take(fresh(lists.sameSection).slice(0, mostRelated)),
    sameTags: take(fresh(lists.sameTags).slice(0, mostRelated)),
  }
}

/** The story published right after the article, or null for the newest of all. */
export function nextOf({ newer }: Pick<Neighbours, 'newer'>): NewsLine | null {
  return newer.at(-1) ?? null
}

/** The story published right before the article, or null for the oldest of all. */
export function previousOf({ older }: Pick<Neighbours, 'older'>): NewsLine | null {
  return older[0] ?? null
}
