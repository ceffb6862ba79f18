import { DateLine } from '@/components/articles/date-line'
import { PictureView } from '@/components/media/picture-view'
import type { Headline } from '@/domain/articles/article'
import styles from './headline-lead.module.css'

const pictureSizes = '(min-width: 60rem) 48rem, 100vw'

/** The day's first story. */
export function HeadlineLead({ headline }: { headline: Headline }) {
  return (
    <article className={styles.lead}>
      {headline.cover && (
        <PictureView picture={headline.cover} isEager isCropped sizes={pictureSizes} />
      )}
      <div className={styles.words}>
        {headline.section && (
          <p className={styles.section}>
            <a href={`/chuyen-muc/${headline.section.slug}`}>{headline.section.name}</a>
          </p>
        )}
        <h2 className={styles.title}>
          <a href={`/bai-viet/${headline.slug}`}>{headline.title}</a>
        </h2>
        {headline.standfirst && <p className={styles.standfirst}>{headline.standfirst}</p>}
        <DateLine at={headline.publishedAt} />
      </div>
    </article>
  )
}
