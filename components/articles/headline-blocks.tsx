import { DateLine } from '@/components/articles/date-line'
import { HeadlineTitles } from '@/components/articles/headline-titles'
import { PictureView } from '@/components/media/picture-view'
import type { SectionBlock } from '@/domain/articles/front/front'
import styles from './headline-blocks.module.css'

const pictureSizes = '(min-width: 60rem) 23rem, (min-width: 44rem) 45vw, 100vw'

/** The sections side by side: one story with its picture, then titles. */
export function HeadlineBlocks({ blocks }: { blocks: readonly SectionBlock[] }) {
  if (blocks.length === 0) return null
  return (
    <div className={styles.blocks}>
      {blocks.map((block) => (
        <HeadlineBlock key={block.section.slug} block={block} />
      ))}
    </div>
  )
}

function HeadlineBlock({ block: { section, headlines } }: { block: SectionBlock }) {
  const leading = headlines.find(({ cover }) => cover) ?? headlines[0]
  if (!leading) return null
  const others = headlines.filter((headline) => headline !== leading)
  const id = `muc-${section.slug}`
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 className={styles.section} id={id}>
        <a href={`/chuyen-muc/${section.slug}`}>{section.name}</a>
      </h2>
      <article className={styles.leading}>
        {leading.cover && <PictureView picture={leading.cover} isCropped sizes={pictureSizes} />}
        <h3 className={styles.title}>
          <a href={`/bai-viet/${leading.slug}`}>{leading.title}</a>
        </h3>
        <DateLine at={leading.publishedAt} />
      </article>
      <HeadlineTitles headlines={others} />
    </section>
  )
}
