'use client'
import { useState } from 'react'
import { useWords } from '@/components/desk/words'
import type { BulkStep } from '@/domain/articles/bulk/bulk'
import type { DraftLine } from '@/domain/articles/draft'
import { formatDateTime } from '@/domain/text/dates'
import { BulkBar } from './bulk-bar'
import styles from './draft-list.module.css'
import { StateBadge } from './state-badge'

type Props = {
  lines: readonly DraftLine[]
  /** What this person may do with several at once; none hides the boxes. */
  bulk: readonly BulkStep[]
}

export function DraftList({ lines, bulk }: Props) {
  const t = useWords()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const chosenLines = lines.filter(({ id }) => chosen.has(id))
  function toggle(ids: readonly string[], isChosen: boolean) {
    setChosen((before) => {
      const others = [...before].filter((id) => !ids.includes(id))
      return new Set(isChosen ? [...others, ...ids] : others)
    })
  }
  return (
    <>
      {bulk.length > 0 && (
        <BulkBar
          lines={chosenLines}
          steps={bulk}
          isAll={chosenLines.length === lines.length}
          onAll={(isChosen) =>
            toggle(
              lines.map(({ id }) => id),
              isChosen,
            )
          }
          onDone={() => setChosen(new Set())}
        />
      )}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            {bulk.length > 0 && (
              <input
                type="checkbox"
                className={styles.box}
                aria-label={t('articles.choose', { title: line.title || t('articles.untitled') })}
                checked={chosen.has(line.id)}
                onChange={(event) => toggle([line.id], event.target.checked)}
              />
            )}
            <Line line={line} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Line({ line }: { line: DraftLine }) {
  const t = useWords()
  const { id, title, section, author, state, startsAt, updatedAt, kind } = line
  const place = kind === 'page' ? t('articles.page') : section?.name
  const at = state === 'scheduled' && startsAt ? startsAt : updatedAt
  return (
    <div className={styles.words}>
      <a className={styles.title} href={`/admin/bai-viet/${id}`}>
        {title || t('articles.untitled')}
      </a>
      <div className={styles.state}>
        <StateBadge t={t} state={state} />
      </div>
      <p className={styles.meta}>
        {place && <span>{place}</span>}
        {author && <span>{author.name}</span>}
      </p>
      <time className={styles.at} dateTime={at.toISOString()}>
        {formatDateTime(at)}
      </time>
    </div>
  )
}
