import { DeskLink } from '@/components/desk/link'
import { Empty } from '@/components/ui/empty'
import type { LibraryMedium } from '@/domain/media/library/library'
import type { DeskWords } from '@/messages/desk'
import styles from './library-list.module.css'
import { MediumTile } from './medium-tile'

type Props = { t: DeskWords; media: readonly LibraryMedium[]; isFiltered: boolean }

export function LibraryList({ t, media, isFiltered }: Props) {
  if (media.length === 0) {
    return isFiltered ? (
      <Empty title={t('media.noneFound')} text={t('media.noneFoundText')} />
    ) : (
      <Empty title={t('media.none')} text={t('media.noneText')} />
    )
  }
  return (
    <ul className={styles.grid} aria-label={t('media.list')}>
      {media.map((medium) => (
        <li key={medium.id} className={styles.medium}>
          <DeskLink href={`/admin/thu-vien/${medium.id}`} className={styles.link}>
            <MediumTile medium={medium} />
          </DeskLink>
          {medium.kind === 'image' && medium.alt === '' && (
            <p className={styles.lack}>{t('media.noAlt')}</p>
          )}
          {medium.labels.length > 0 && <p className={styles.labels}>{medium.labels.join(', ')}</p>}
        </li>
      ))}
    </ul>
  )
}
