import type { ArticleInput } from '@/domain/articles/article-input'
import type { DraftText } from '@/domain/articles/draft'

/** What a text hangs on, as a form sends it. */
export function linksOf({
  tags,
  bylines,
  related,
}: Pick<DraftText, 'tags' | 'bylines' | 'related'>): Pick<
  ArticleInput,
  'tagIds' | 'bylineIds' | 'relatedIds'
> {
  return { tagIds: idsOf(tags), bylineIds: idsOf(bylines), relatedIds: idsOf(related) }
}

function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id)
}
