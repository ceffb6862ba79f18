'use client'
import { useWords } from '@/components/desk/words'
import { useWriting } from '@/components/drafts/writing'
import type { Finding } from '@/domain/articles/checks/finding'
import styles from './finding-list.module.css'

type Props = { onShow?: () => void }

/** What the check found in the text, each leading to its place. */
export function FindingList({ onShow }: Props) {
  const t = useWords()
  const { findings, show } = useWriting()
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={keyOf(finding, index)}>
          <button
            type="button"
            onClick={() => {
              onShow?.()
              // A window that closes gives the focus back first.
              setTimeout(() => show(finding.place))
            }}
          >
            {t(`checks.${finding.kind}`)}
            {finding.quote && <span className={styles.quote}>“{finding.quote}”</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}

function keyOf({ kind, place }: Finding, index: number): string {
  return `${kind}-${JSON.stringify(place)}-${index}`
}
