import { DeskLink } from '@/components/desk/link'
import type { Use, Uses } from '@/domain/media/uses/use'
import type { DeskWords } from '@/messages/desk'
import styles from './medium-side.module.css'

/** Every place that shows the medium, so that nobody is surprised by what a change does. */
export function MediumUses({ t, uses }: { t: DeskWords; uses: Uses }) {
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className={styles.title}>
        {t('media.one.uses')}
      </h2>
      {uses.list.length === 0 && <p className={styles.none}>{t('media.one.noUses')}</p>}
      <ul className={styles.uses}>
        {uses.list.map((use, index) => (
          <li key={use.id ?? index}>
            <UseName t={t} use={use} />
            <span className={styles.manner}>{mannerOf(t, use)}</span>
          </li>
        ))}
      </ul>
      {uses.isMore && <p className={styles.none}>{t('media.one.moreUses')}</p>}
    </section>
  )
}

function UseName({ t, use: { kind, id, title } }: { t: DeskWords; use: Use }) {
  if (kind === 'settings') return <span>{t('media.one.useSettings')}</span>
  if (id === null) return <span>{t('media.one.useHidden')}</span>
  return <DeskLink href={`/admin/bai-viet/${id}`}>{title || t('articles.untitled')}</DeskLink>
}

function mannerOf(t: DeskWords, { kind, isCover, isLive, isPast }: Use): string {
  if (kind === 'settings') return ''
  if (isPast && !isLive) return t('media.one.usePast')
  const place = isCover ? t('media.one.useCover') : t('media.one.useBody')
  return isLive ? `${place}, ${t('media.one.useLive')}` : place
}
