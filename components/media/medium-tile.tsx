import { fileEnding } from '@/domain/media/attachment'
import type { Medium } from '@/domain/media/medium'
import styles from './medium-tile.module.css'
import { PictureView } from './picture-view'

/** A medium at a glance: the picture itself, or the ending of its name, and what it is called. */
export function MediumTile({ medium }: { medium: Medium }) {
  return (
    <span className={styles.tile}>
      <span className={styles.view}>
        {medium.kind === 'image' ? (
          <PictureView picture={medium} sizes="12rem" />
        ) : (
          <span className={styles.ending} aria-hidden="true">
            {fileEnding(medium.name)}
          </span>
        )}
      </span>
      <span className={styles.name}>{medium.name}</span>
    </span>
  )
}
