import type { LibraryMedium } from '@/domain/media/library/library'
import { formatDateTime } from '@/domain/text/dates'
import { formatBytes } from '@/domain/text/numbers'
import type { DeskWords } from '@/messages/desk'
import styles from './medium-side.module.css'

/** What the machine knows of the medium. */
export function MediumFacts({ t, medium }: { t: DeskWords; medium: LibraryMedium }) {
  const { bytes, width, height, mime, uploadedBy, createdAt } = medium
  const facts = [
    [t('media.one.by'), uploadedBy?.name ?? t('media.one.nobody')],
    [t('media.one.at'), formatDateTime(createdAt)],
    [t('media.one.size'), formatBytes(bytes)],
    [t('media.one.type'), mime],
    ...(width && height
      ? [[t('media.one.measures'), t('media.one.measuresOf', { width, height })]]
      : []),
  ]
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className={styles.title}>
        {t('media.one.facts')}
      </h2>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
