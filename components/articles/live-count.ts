import { createElement } from 'react'
import { formatNumber } from '@/domain/text/numbers'

type Props = { article: string; count: number }

/**
 * An article's views as known when the page was made; public/scripts/count.js puts the fresh figure
 * in its place, maybe before React looks at it.
 */
export function LiveCount({ article, count }: Props) {
  const given = { 'data-article': article, suppressHydrationWarning: true }
  return createElement('live-count', given, formatNumber(count))
}
