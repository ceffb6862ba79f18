'use client'
import { usePathname } from 'next/navigation'
import { ArticlesIcon, MoreIcon, PenIcon, TodayIcon } from '@/components/ui/icons'
import type { Role } from '@/domain/editors/editor'
import { Account } from './account'
import { DeskLink } from './link'
import { isAt, Navigation, type PlaceCounts } from './navigation'
import { PaletteTrigger } from './palette'
import styles from './phone-bar.module.css'
import type { PlaceGroup } from './places'
import { useWords } from './words'

const places = 'cac-noi'

type Props = {
  id: string
  name: string
  role: Role
  groups: readonly PlaceGroup[]
  counts: PlaceCounts
}

/** A phone's way about: the two places one goes to most, a new text, and a sheet with all the rest. */
export function PhoneBar({ id, name, role, groups, counts }: Props) {
  const t = useWords()
  const path = usePathname()
  const current = (href: string) => (isAt(path, href) ? 'page' : undefined)
  return (
    <>
      <div key={path} id={places} className={styles.sheet} popover="auto">
        <PaletteTrigger />
        <Navigation id="duoi" groups={groups} counts={counts} />
        <Account id={id} name={name} role={role} />
      </div>
      <nav className={styles.bar} aria-label={t('frame.shortcuts')}>
        <DeskLink href="/admin" aria-current={current('/admin')}>
          <TodayIcon />
          {t('places.today')}
        </DeskLink>
        <DeskLink href="/admin/bai-viet" aria-current={current('/admin/bai-viet')}>
          <ArticlesIcon />
          {t('places.articles')}
        </DeskLink>
        <a href="/admin/bai-viet/moi">
          <PenIcon />
          {t('frame.writeShort')}
        </a>
        <button type="button" popoverTarget={places}>
          <MoreIcon />
          {t('frame.more')}
        </button>
      </nav>
    </>
  )
}
