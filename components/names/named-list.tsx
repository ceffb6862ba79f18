'use client'
import type { ReactNode } from 'react'
import { useWords } from '@/components/desk/words'
import { Menu, MenuItem } from '@/components/ui/menu'
import styles from './named-list.module.css'

/** What has a name and an address of its own: a section, a tag, a byline. */
export type Named = { id: string; slug: string; name: string; texts: number }

type Props<Thing extends Named> = {
  things: readonly Thing[]
  /** The folder of their addresses, such as /the. */
  folder: string
  detailOf?: (thing: Thing) => string
  deedsOf: (thing: Thing, index: number) => readonly NamedDeed[]
  before?: (thing: Thing, index: number) => ReactNode
}

export type NamedDeed = { label: string; onSelect: () => void; isDangerous?: boolean }

export function NamedList<Thing extends Named>({ things, ...list }: Props<Thing>) {
  const t = useWords()
  return (
    <ul className={styles.list}>
      {things.map((thing, index) => (
        <li key={thing.id}>
          {list.before?.(thing, index)}
          <div className={styles.words}>
            <p className={styles.name}>{thing.name}</p>
            <p className={styles.meta}>
              <a href={`${list.folder}/${thing.slug}`}>
                {list.folder}/{thing.slug}
              </a>
              <span>{t('names.texts', { count: thing.texts })}</span>
            </p>
            {list.detailOf?.(thing) && <p className={styles.detail}>{list.detailOf(thing)}</p>}
          </div>
          <Menu label={t('names.deeds', { name: thing.name })} look="quiet" isIcon>
            {list.deedsOf(thing, index).map(({ label, ...deed }) => (
              <MenuItem key={label} {...deed}>
                {label}
              </MenuItem>
            ))}
          </Menu>
        </li>
      ))}
    </ul>
  )
}
