import { DateLine } from '@/components/articles/date-line'
import type { Headline } from '@/domain/articles/article'
import styles from './headline-ranking.module.css'

type Props = { title: string; headlines: readonly Headline[] }

/** Numbered titles, the first read most; nothing where nothing was read. */
export function HeadlineRanking({ title, headlines }: Props) {
  if (headlines.length === 0) return null
  return (
    <section className={styles.ranking}>
      <h3 className={styles.heading}>{title}</h3>
      <ol className={styles.list}>
        {headlines.map((headline) => (
          <li key={headline.slug}>
            <a href={`/bai-viet/${headline.slug}`}>{headline.title}</a>
            <DateLine at={headline.publishedAt} />
          </li>
        ))}
      </ol>
    </section>
  )
}
