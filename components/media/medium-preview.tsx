'use client'
import { useWords } from '@/components/desk/words'
import { attachmentAddress, fileEnding } from '@/domain/media/attachment'
import type { Medium } from '@/domain/media/medium'
import styles from './medium-preview.module.css'
import { PictureView } from './picture-view'

/** The medium itself, as large as the page allows. */
export function MediumPreview({ medium }: { medium: Medium }) {
  const t = useWords()
  const address = attachmentAddress(medium)
  if (medium.kind === 'image') {
    return (
      <div className={styles.preview}>
        <PictureView picture={medium} sizes="(min-width: 64rem) 34rem, 100vw" isEager />
      </div>
    )
  }
  if (medium.kind === 'audio') {
    // biome-ignore lint/a11y/useMediaCaption: what is said in it stands beside it in an article
    return <audio className={styles.sound} src={address} controls preload="metadata" />
  }
  if (medium.kind === 'video') {
    // biome-ignore lint/a11y/useMediaCaption: what is said in it stands beside it in an article
    return <video className={styles.preview} src={address} controls preload="metadata" />
  }
  return (
    <div className={styles.file}>
      <p className={styles.ending}>{fileEnding(medium.name)}</p>
      <p>{t('media.one.noPreview')}</p>
      <a href={address}>{t('media.one.download')}</a>
    </div>
  )
}
