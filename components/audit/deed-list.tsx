import type { DeedLine } from '@/domain/audit/deed-line'
import { formatDateTime } from '@/domain/text/dates'
import type { DeskWords } from '@/messages/desk'
import styles from './deed-list.module.css'

export function DeedList({ t, lines }: { t: DeskWords; lines: readonly DeedLine[] }) {
  return (
    <ol className={styles.list}>
      {lines.map((line) => (
        <li key={line.id}>
          <time dateTime={line.at.toISOString()}>{formatDateTime(line.at)}</time>
          <p>
            <span className={styles.by}>{line.by ?? t('history.nobody')}</span>
            <span>{deedWords(t, line.action)}</span>
            <DeedObject line={line} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function DeedObject({ line }: { line: DeedLine }) {
  // Who signs in does it to themselves: the name has been said.
  if (!line.object || line.object === line.by) return null
  if (line.objectKind !== 'article') return <span className={styles.object}>{line.object}</span>
  return (
    <a className={styles.object} href={`/admin/bai-viet/${line.objectId}`}>
      {line.object}
    </a>
  )
}

type Key = Parameters<DeskWords>[0]

/** A deed that a later version writes and this one has no words for is shown by its own name. */
function deedWords(t: DeskWords, action: string): string {
  const key = `deeds.${action}` as Key
  return t.has(key) ? t(key) : action
}
