import { Caption } from '@/components/media/caption'
import { PictureView } from '@/components/media/picture-view'
import type { Figure, Gallery } from '@/domain/documents/document'
import type { DocumentContext } from './context'
import styles from './document-view.module.css'

const columnSizes = '(min-width: 44rem) 40rem, 100vw'
const gallerySizes = '(min-width: 44rem) 13rem, 100vw'

type FigureProps = { figure: Figure; context: DocumentContext; sizes?: string }

export function FigureView({ figure, context, sizes = columnSizes }: FigureProps) {
  const picture = context.pictures.get(figure.attrs.mediaId)
  if (!picture) return null
  const caption = figure.attrs.caption ?? picture.caption
  const credit = figure.attrs.credit ?? picture.credit
  return (
    <figure className={styles.figure}>
      <PictureView
        picture={{ ...picture, alt: figure.attrs.alt || picture.alt }}
        isEager={context.isOnPaper}
        sizes={sizes}
      />
      <Caption caption={caption} credit={credit} />
    </figure>
  )
}

export function GalleryView({ gallery, context }: { gallery: Gallery; context: DocumentContext }) {
  return (
    <figure className={styles.gallery}>
      <div className={styles.galleryGrid}>
        {gallery.content.map((figure, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
          <FigureView key={index} figure={figure} context={context} sizes={gallerySizes} />
        ))}
      </div>
      <Caption caption={gallery.attrs?.caption ?? ''} credit="" />
    </figure>
  )
}
