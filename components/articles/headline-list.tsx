import { DateLine } from '@/components/articles/date-line'
import { PictureView } from '@/components/media/picture-view'
import type { Headline } from '@/domain/articles/article'
import { t } from '@/messages'
import styles from './headline-list.module.css'

const pictureSizes = '(min-width: 44rem) 12rem, 30vw'
const leadSizes = '(min-width: 44rem) 22rem, 100vw'

type Look = {
  /** Left out where all headlines are of one section. */
  hidesSection?: boolean
  /** The titles' level: one below what stands over the list. */
  level?: 2 | 3
}

type Props = Look & {
  headlines: readonly Headline[]
  /** True where the first headline is the list's newest and stands out. */
  hasLead?: boolean
}

/** Headlines one below the other, the newest first. */
export function HeadlineList({ headlines, hasLead = false, ...look }: Props) {
  if (headlines.length === 0) return <p className={styles.empty}>{t('lists.empty')}</p>
  return (
    <ol className={styles.list}>
      {headlines.map((headline, index) => (
        <li key={headline.slug}>
          <HeadlineItem headline={headline} isLead={hasLead && index === 0} {...look} />
        </li>
      ))}
    </ol>
  )
}

type ItemProps = Look & { headline: Headline; isLead: boolean }

function HeadlineItem({ headline, isLead, hidesSection = false, level = 2 }: ItemProps) {
  const { slug, title, standfirst, section, cover, publishedAt } = headline
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <article className={isLead ? `${styles.item} ${styles.lead}` : styles.item}>
      <div className={styles.words}>
        <p className={styles.meta}>
          {!hidesSection && section && <a href={`/chuyen-muc/${section.slug}`}>{section.name}</a>}
          <DateLine at={publishedAt} />
        </p>
        <Title className={styles.title}>
          <a href={`/bai-viet/${slug}`}>{title}</a>
        </Title>
        {standfirst && <p className={styles.standfirst}>{standfirst}</p>}
      </div>
      {cover && (
        <PictureView
          picture={cover}
          isEager={isLead}
          isCropped
          sizes={isLead ? leadSizes : pictureSizes}
        />
      )}
    </article>
  )
}
