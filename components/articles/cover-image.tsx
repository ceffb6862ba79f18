import type { Picture } from '@/domain/articles/article'
import styles from './cover-image.module.css'

type Props = { picture: Picture; isEager?: boolean; sizes?: string }

/** The files that exist, smallest first; the browser takes the one it needs. */
export function CoverImage({ picture, isEager = false, sizes = '(min-width: 44rem) 40rem, 100vw' }: Props) {
  const largest = picture.variants.at(-1)
  if (!largest) return null
  const inFormat = (format: string) => picture.variants.filter((file) => file.format === format)
  const fallback = inFormat('jpg').at(-1) ?? largest
  return (
    <picture className={styles.picture}>
      {['avif', 'webp'].map((format) =>
        inFormat(format).length > 0 ? (
          <source key={format} type={`image/${format}`} srcSet={srcSet(picture.id, inFormat(format))} sizes={sizes} />
        ) : null,
      )}
      <img
        src={address(picture.id, fallback)}
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

type File = { width: number; format: string }

function address(id: string, { width, format }: File): string {
  return `/anh/${id}/${width}.${format}`
}

function srcSet(id: string, files: readonly File[]): string {
  return files.map((file) => `${address(id, file)} ${file.width}w`).join(', ')
}
