import { type Picture, type PictureFile, pictureAddress, shownFile } from '@/domain/media/picture'
import styles from './picture-view.module.css'

type Props = { picture: Picture; isEager?: boolean; sizes: string }

/** The files that exist; the browser takes the one it needs. */
export function PictureView({ picture, isEager = false, sizes }: Props) {
  const fallback = shownFile(picture)
  if (!fallback) return null
  return (
    <picture className={styles.picture}>
      {(['avif', 'webp'] as const).map((format) => (
        <FormatSource key={format} picture={picture} format={format} sizes={sizes} />
      ))}
      <img
        src={pictureAddress(picture.id, fallback)}
        alt={picture.alt}
        width={fallback.width}
        height={fallback.height}
        loading={isEager ? 'eager' : 'lazy'}
        fetchPriority={isEager ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  )
}

type SourceProps = { picture: Picture; format: PictureFile['format']; sizes: string }

function FormatSource({ picture, format, sizes }: SourceProps) {
  const files = picture.variants.filter((file) => file.format === format)
  if (files.length === 0) return null
  const srcSet = files
    .map((file) => `${pictureAddress(picture.id, file)} ${file.width}w`)
    .join(', ')
  return <source type={`image/${format}`} srcSet={srcSet} sizes={sizes} />
}
