'use client'
import { usePathname } from 'next/navigation'
import { DeskLink } from './link'
import styles from './navigation.module.css'
import type { Place, PlaceGroup } from './places'
import { useWords } from './words'

type Props = { id: string; groups: readonly PlaceGroup[]; counts: PlaceCounts }

/** How much waits at a place; shown beside its name. */
export type PlaceCounts = Partial<Record<Place['key'], number>>

export function Navigation({ id, groups, counts }: Props) {
  const t = useWords()
  return (
    <nav className={styles.navigation} aria-label={t('frame.places')}>
      {groups.map(({ key, places }) => (
        <div key={key}>
          <p id={`${id}-${key}`} className={styles.group}>
            {t(`frame.groups.${key}`)}
          </p>
          <ul aria-labelledby={`${id}-${key}`}>
            {places.map((place) => (
              <li key={place.key}>
                <PlaceLink place={place} count={counts[place.key] ?? 0} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function PlaceLink({ place, count }: { place: Place; count: number }) {
  const t = useWords()
  const isHere = isAt(usePathname(), place.href)
  return (
    <DeskLink
      href={place.href}
      className={styles.place}
      aria-current={isHere ? 'page' : undefined}
      aria-label={
        count > 0 ? t('frame.waiting', { place: t(`places.${place.key}`), count }) : undefined
      }
    >
      {t(`places.${place.key}`)}
      {count > 0 && <span className={styles.count}>{count}</span>}
    </DeskLink>
  )
}

/** A place stays the current one on the pages below it; only the first page of all has none below. */
export function isAt(path: string, href: string): boolean {
  return path === href || (href !== '/admin' && path.startsWith(`${href}/`))
}
