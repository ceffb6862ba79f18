import { DateLine } from '@/components/articles/date-line'
import type { Headline } from '@/domain/articles/article'
import styles from './headline-titles.module.css'

/** Titles and dates alone, between hairlines. */
export function HeadlineTitles({ headlines }: { headlines: readonly Headline[] }) {
  if (headlines.length === 0) return null
  return (
    <ul className={styles.titles}>
      {headlines.map(({ slug, title, publishedAt }) => (
        <li key={slug}>
          <a href={`/bai-viet/${slug}`}>{title}</a>
          <DateLine at={publishedAt} />
        </li>
      ))}
    </ul>
  )
}
