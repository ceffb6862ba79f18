import { createElement } from 'react'
import { formatNumber } from '@/domain/text/numbers'

type Props = { article: string; count: number }

/** An article's views as known when the page was made; a script may put a fresher figure in its place. */
export function LiveCount({ article, count }: Props) {
  return createElement('live-count', { 'data-article': article }, formatNumber(count))
}
