import { DateLine } from '@/components/articles/date-line'
import { PictureView } from '@/components/media/picture-view'
import type { Headline } from '@/domain/articles/article'
import { t } from '@/messages'
import styles from './headline-list.module.css'

const pictureSizes = '(min-width: 44rem) 12rem, 30vw'

type Props = {
  headlines: readonly Headline[]
  /** Left out where all of them are of one section. */
  hidesSection?: boolean
  /** What stands over the list: its titles are one level below. */
  level?: 2 | 3
}

/** Headlines one below the other, the newest first. */
export function HeadlineList({ headlines, hidesSection = false, level = 2 }: Props) {
  if (headlines.length === 0) return <p className={styles.empty}>{t('lists.empty')}</p>
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ol className={styles.list}>
      {headlines.map((headline) => (
        <li key={headline.slug}>
          <article className={styles.item}>
            <div className={styles.words}>
              <p className={styles.meta}>
                {!hidesSection && headline.section && (
                  <a href={`/chuyen-muc/${headline.section.slug}`}>{headline.section.name}</a>
                )}
                <DateLine at={headline.publishedAt} />
              </p>
              <Title className={styles.title}>
                <a href={`/bai-viet/${headline.slug}`}>{headline.title}</a>
              </Title>
              {headline.standfirst && <p className={styles.standfirst}>{headline.standfirst}</p>}
            </div>
            {headline.cover && <PictureView picture={headline.cover} sizes={pictureSizes} />}
          </article>
        </li>
      ))}
    </ol>
  )
}
