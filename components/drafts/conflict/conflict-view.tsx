'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '@/components/desk/words'
import type { DraftChoices } from '@/components/drafts/draft-choices'
import type { Conflict } from '@/components/drafts/saving/use-saving'
import { Button } from '@/components/ui/button'
import type { DraftText } from '@/domain/articles/draft'
import {
  blockKey,
  type Choice,
  type Choices,
  differencesOf,
  firstChoices,
  isOpen,
  type MergedField,
  mergeTexts,
  openKeys,
} from '@/domain/articles/merge/merge'
import { formatDateTime } from '@/domain/text/dates'
import { blockWords } from './block-words'
import styles from './conflict-view.module.css'
import { DifferenceChoice } from './difference-choice'
import { useFieldValues } from './field-values'

type Props = {
  conflict: Conflict
  choices: DraftChoices
  onMerged: (merged: DraftText, theirs: DraftText) => void
  onTheirs: (theirs: DraftText) => void
}

const lists: readonly MergedField[] = ['tags', 'bylines', 'related']

/**
 * Two texts that were one, side by side, field by field and block by block. What only one writer changed
 * is chosen already; of the rest only a person can choose, and until they have nothing is saved.
 */
export function ConflictView({ conflict: { texts, by }, choices, onMerged, onTheirs }: Props) {
  const t = useWords()
  const fields = useFieldValues({
    sections: choices.sections,
    covers: choices.cover ? [choices.cover] : [],
  })
  const differences = useMemo(() => differencesOf(texts), [texts])
  const [chosen, setChosen] = useState<Choices>(() => firstChoices(differences))
  const open = openKeys(differences, chosen)
  const choose = (key: string) => (choice: Choice) =>
    setChosen((before) => ({ ...before, [key]: choice }))
  const { base, mine, theirs } = texts
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className={styles.conflict} aria-label={t('conflict.title')}>
      <h2 ref={title} tabIndex={-1}>
        {t('conflict.title')}
      </h2>
      <p>
        {t('conflict.by', {
          by: by ?? t('conflict.somebody'),
          at: formatDateTime(theirs.updatedAt),
        })}
      </p>
      {differences.fields.map(({ field }) => (
        <DifferenceChoice
          key={field}
          name={field}
          label={fields.label(field)}
          older={fields.value(base, field)}
          mine={fields.value(mine, field)}
          theirs={fields.value(theirs, field)}
          hasBoth={lists.includes(field)}
          chosen={chosen[field]}
          onChoose={choose(field)}
        />
      ))}
      {differences.blocks.map((region, index) => {
        const key = blockKey(index)
        if (!isOpen(region.changed)) {
          const count = region.mine.length
          return count === 0 ? null : (
            <p key={key} className={styles.same}>
              {t('conflict.same', { count })}
            </p>
          )
        }
        return (
          <DifferenceChoice
            key={key}
            name={key}
            label={t('conflict.blocks', { number: numberOf(differences.blocks, index) })}
            older={blockWords(t, region.base)}
            mine={blockWords(t, region.mine)}
            theirs={blockWords(t, region.theirs)}
            hasBoth={region.mine.length > 0 && region.theirs.length > 0}
            chosen={chosen[key]}
            onChoose={choose(key)}
          />
        )
      })}
      <div className={styles.ways}>
        <Button
          look="solid"
          disabled={open.length > 0}
          onClick={() => onMerged(mergeTexts(texts, differences, chosen), theirs)}
        >
          {t('conflict.save')}
        </Button>
        <Button onClick={() => onMerged({ ...mine, version: theirs.version }, theirs)}>
          {t('conflict.allMine')}
        </Button>
        <Button onClick={() => onTheirs(theirs)}>{t('conflict.allTheirs')}</Button>
        {open.length > 0 && (
          <p className={styles.open}>{t('conflict.open', { count: open.length })}</p>
        )}
      </div>
    </section>
  )
}

function numberOf(regions: readonly { changed: Parameters<typeof isOpen>[0] }[], index: number) {
  return regions.slice(0, index + 1).filter(({ changed }) => isOpen(changed)).length
}
