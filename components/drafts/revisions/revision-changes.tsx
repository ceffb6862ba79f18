'use client'
import { useWords } from '@/components/desk/words'
import { blockWords } from '@/components/drafts/conflict/block-words'
import { useFieldValues } from '@/components/drafts/conflict/field-values'
import { WordChanges } from '@/components/drafts/conflict/word-changes'
import type { DraftText } from '@/domain/articles/draft'
import { blockKey, differencesOf, isOpen } from '@/domain/articles/merge/merge'
import type { Picture } from '@/domain/media/picture'
import styles from './revision-changes.module.css'

type Props = {
  older: DraftText
  newer: DraftText
  covers: readonly Picture[]
  /** What is being compared, in words. */
  title: string
}

/** What became of a text between two moments: its fields, then its blocks in order. */
export function RevisionChanges({ older, newer, covers, title }: Props) {
  const t = useWords()
  const { label, value } = useFieldValues({ sections: [], covers })
  const { fields, blocks } = differencesOf({ base: older, mine: newer, theirs: older })
  const isEqual = fields.length === 0 && blocks.every(({ changed }) => !isOpen(changed))
  return (
    <section className={styles.changes} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.key}>
        <del>{t('history.removed')}</del> <ins>{t('history.added')}</ins>
      </p>
      {isEqual && <p>{t('history.equal')}</p>}
      {fields.map(({ field }) => (
        <div key={field} className={styles.field}>
          <h3>{label(field)}</h3>
          <WordChanges older={value(older, field)} newer={value(newer, field)} />
        </div>
      ))}
      {blocks.map(({ changed, base, mine }, index) =>
        isOpen(changed) ? (
          <WordChanges
            key={blockKey(index)}
            older={blockWords(t, base)}
            newer={blockWords(t, mine)}
          />
        ) : (
          <p key={blockKey(index)} className={styles.same}>
            {t('conflict.same', { count: base.length })}
          </p>
        ),
      )}
    </section>
  )
}
