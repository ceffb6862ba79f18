import { wordRuns } from '@/domain/documents/compare/words'
import styles from './word-changes.module.css'

/** What became of a text: struck out and underlined, and told so to who does not see it. */
export function WordChanges({ older, newer }: { older: string; newer: string }) {
  return (
    <p className={styles.words}>
      {wordRuns(older, newer).map(({ kind, text }, index) => {
        const key = `${index}-${kind}`
        if (kind === 'added') return <ins key={key}>{text}</ins>
        return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
      })}
    </p>
  )
}
