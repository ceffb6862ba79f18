import { DateLine } from '@/components/articles/date-line'
import { PictureView } from '@/components/media/picture-view'
import type { Hit } from '@/domain/search/search'
import styles from './hit-list.module.css'
import { MarkedPieces } from './marked-pieces'

const pictureSizes = '(min-width: 44rem) 9rem, 30vw'

/** What was found, each with the place of its text that fits best. */
export function HitList({ hits }: { hits: readonly Hit[] }) {
  return (
    <ol className={styles.list}>
      {hits.map((hit) => (
        <li key={hit.headline.slug}>
          <HitItem hit={hit} />
        </li>
      ))}
    </ol>
  )
}

function HitItem({ hit: { headline, title, excerpt } }: { hit: Hit }) {
  const { slug, section, cover, publishedAt } = headline
  return (
    <article className={styles.item}>
      <div className={styles.words}>
        <p className={styles.meta}>
          {section && <a href={`/chuyen-muc/${section.slug}`}>{section.name}</a>}
          <DateLine at={publishedAt} />
        </p>
        <h2 className={styles.title}>
          <a href={`/bai-viet/${slug}`}>
            <MarkedPieces pieces={title} />
          </a>
        </h2>
        {excerpt.length > 0 && (
          <p className={styles.excerpt}>
            <MarkedPieces pieces={excerpt} />
          </p>
        )}
      </div>
      {cover && <PictureView picture={cover} sizes={pictureSizes} />}
    </article>
  )
}
