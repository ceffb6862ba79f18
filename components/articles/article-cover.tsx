import { Caption } from '@/components/media/caption'
import { PictureView } from '@/components/media/picture-view'
import type { Picture } from '@/domain/media/picture'
import styles from './article-cover.module.css'

type Props = { picture: Picture; lang?: string | undefined }

export function ArticleCover({ picture, lang }: Props) {
  return (
    <figure className={styles.cover} lang={lang}>
      <PictureView picture={picture} isEager sizes="(min-width: 60rem) 56rem, 100vw" />
      <Caption caption={picture.caption} credit={picture.credit} />
    </figure>
  )
}
