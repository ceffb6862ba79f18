import type { CSSProperties } from 'react'
import { type Picture, type PictureFile, pictureAddress, shownFile } from '@/domain/media/picture'
import styles from './picture-view.module.css'

type Props = {
  picture: Picture
  isEager?: boolean
  /** As wide as it can be and always 16 to 9, whatever the picture's own shape. */
  isCropped?: boolean
  sizes: string
}

/** The files that exist; the browser takes the one it needs. Where it is cropped, its focal point stays. */
export function PictureView({ picture, isEager = false, isCropped = false, sizes }: Props) {
  const fallback = shownFile(picture)
  if (!fallback) return null
  const files = picture.fileId ?? picture.id
  return (
    <picture className={isCropped ? `${styles.picture} ${styles.cropped}` : styles.picture}>
      {(['avif', 'webp'] as const).map((format) => (
        <FormatSource key={format} picture={picture} format={format} sizes={sizes} />
      ))}
      <img
        src={pictureAddress(files, fallback)}
        alt={picture.alt}
        width={fallback.width}
        height={fallback.height}
        style={focusOf(picture)}
        loading={isEager ? 'eager' : 'lazy'}
        fetchPriority={isEager ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  )
}

/** Nothing for the middle, which is what a browser does by itself. */
function focusOf({ focalX = 0.5, focalY = 0.5 }: Picture): CSSProperties | undefined {
  if (focalX === 0.5 && focalY === 0.5) return undefined
  return { objectPosition: `${percent(focalX)} ${percent(focalY)}` }
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

type SourceProps = { picture: Picture; format: PictureFile['format']; sizes: string }

function FormatSource({ picture, format, sizes }: SourceProps) {
  const files = picture.variants.filter((file) => file.format === format)
  if (files.length === 0) return null
  const srcSet = files
    .map((file) => `${pictureAddress(picture.fileId ?? picture.id, file)} ${file.width}w`)
    .join(', ')
  return <source type={`image/${format}`} srcSet={srcSet} sizes={sizes} />
}
