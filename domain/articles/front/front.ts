import type { Headline } from '@/domain/articles/article'

export type SectionBlock = {
  section: { slug: string; name: string }
  headlines: readonly Headline[]
}

export type Front = {
  lead: Headline | null
  beside: readonly Headline[]
  blocks: readonly SectionBlock[]
  stream: readonly Headline[]
}

const besideLead = 4
const titlesInBlock = 5

/**
 * Lays out the front page: pinned stories first, then the newest. What stands at the top is not
 * repeated below; the stream keeps everything else of its page, so that the next page follows on.
 */
export function arrangeFront(
  pinned: readonly Headline[],
  newest: readonly Headline[],
  newestBySection: readonly SectionBlock[],
): Front {
  const [lead = null, ...beside] = distinct([...pinned, ...newest]).slice(0, besideLead + 1)
  const top = new Set([lead, ...beside].map((headline) => headline?.slug))
  const isLeft = ({ slug }: Headline) => !top.has(slug)
  const blocks = newestBySection.map(({ section, headlines }) => ({
    section,
    headlines: headlines.filter(isLeft).slice(0, titlesInBlock),
  }))
  return {
    lead,
    beside,
    blocks: blocks.filter(({ headlines }) => headlines.length > 0),
    stream: newest.filter(isLeft),
  }
}

function distinct(headlines: readonly Headline[]): Headline[] {
  return [...new Map(headlines.map((headline) => [headline.slug, headline])).values()]
}
