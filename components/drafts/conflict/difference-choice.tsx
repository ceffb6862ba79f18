'use client'
import { useWords } from '@/components/desk/words'
import type { Choice } from '@/domain/articles/merge/merge'
import styles from './conflict-view.module.css'
import { WordChanges } from './word-changes'

type Props = {
  name: string
  label: string
  older: string
  mine: string
  theirs: string
  hasBoth: boolean
  chosen: Choice | undefined
  onChoose: (choice: Choice) => void
}

/** One place in which two texts differ: what each made of what both had found, and which is to stay. */
export function DifferenceChoice({
  name,
  label,
  older,
  hasBoth,
  chosen,
  onChoose,
  ...sides
}: Props) {
  const t = useWords()
  const offered = (['mine', 'theirs', 'both'] as const).filter((way) => way !== 'both' || hasBoth)
  return (
    <fieldset className={styles.difference}>
      <legend>{label}</legend>
      <div className={styles.sides}>
        {(['mine', 'theirs'] as const).map((side) => (
          <div
            key={side}
            className={styles.side}
            data-chosen={chosen === side || chosen === 'both'}
          >
            <p className={styles.whose}>{t(`conflict.${side}`)}</p>
            {sides[side] || older ? (
              <WordChanges older={older} newer={sides[side]} />
            ) : (
              <p className={styles.nothing}>{t('conflict.nothing')}</p>
            )}
          </div>
        ))}
      </div>
      <div className={styles.choices}>
        {offered.map((way) => (
          <label key={way}>
            <input
              type="radio"
              name={`conflict-${name}`}
              checked={chosen === way}
              onChange={() => onChoose(way)}
            />
            {t(`conflict.${way}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
