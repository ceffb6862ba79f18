import { DateLine } from '@/components/articles/date-line'
import { PictureView } from '@/components/media/picture-view'
import type { Headline } from '@/domain/articles/article'
import { t } from '@/messages'
import styles from './headline-list.module.css'

const leadSizes = '(min-width: 44rem) 45rem, 100vw'
const itemSizes = '(min-width: 44rem) 14rem, 100vw'

type Props = { headlines: readonly Headline[]; isFront: boolean }

/** Headlines, newest first; on the front page the first of them leads. */
export function HeadlineList({ headlines, isFront }: Props) {
  if (headlines.length === 0) return <p className={styles.empty}>{t('front.empty')}</p>
  return (
    <>
      <h1 className={styles.heading}>{t('front.newest')}</h1>
      <ol className={styles.list}>
        {headlines.map((headline, index) => (
          <li key={headline.slug}>
            <HeadlineItem headline={headline} isLead={isFront && index === 0} />
          </li>
        ))}
      </ol>
    </>
  )
}

function HeadlineItem({ headline, isLead }: { headline: Headline; isLead: boolean }) {
  const address = `/bai-viet/${headline.slug}`
  return (
    <article className={isLead ? `${styles.item} ${styles.lead}` : styles.item}>
      {headline.cover && (
        <PictureView
          picture={headline.cover}
          isEager={isLead}
          sizes={isLead ? leadSizes : itemSizes}
        />
      )}
      <div className={styles.words}>
        {headline.section && <p className={styles.section}>{headline.section.name}</p>}
        <h2 className={styles.title}>
          <a href={address}>{headline.title}</a>
        </h2>
        {headline.standfirst && <p className={styles.standfirst}>{headline.standfirst}</p>}
        <DateLine at={headline.publishedAt} />
      </div>
    </article>
  )
}
