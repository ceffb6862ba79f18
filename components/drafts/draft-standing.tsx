import type { Draft } from '@/domain/articles/draft'
import { formatDateTime } from '@/domain/text/dates'
import type { DeskWords } from '@/messages/desk'
import styles from './draft-standing.module.css'

type Props = { t: DeskWords; draft: Draft }

/** What has to be known of a text before it is touched: who sent it back and why, when it appears, that it is gone. */
export function DraftStanding({ t, draft }: Props) {
  const sentences = standing(t, draft)
  if (sentences.length === 0) return null
  return (
    <ul className={styles.standing}>
      {sentences.map(({ text, note }) => (
        <li key={text}>
          {text}
          {note && <p className={styles.note}>{note}</p>}
        </li>
      ))}
    </ul>
  )
}

type Sentence = { text: string; note?: string }

function standing(t: DeskWords, draft: Draft): Sentence[] {
  const { review, scheduled, live, withdrawal, discardedAt, pin } = draft
  return [
    review && {
      text: t(`standing.${review.step}`, { by: review.by.name, at: formatDateTime(review.at) }),
      note: review.note,
    },
    scheduled && { text: t('standing.scheduled', { at: formatDateTime(scheduled.startsAt) }) },
    live?.endsAt && { text: t('standing.ends', { at: formatDateTime(live.endsAt) }) },
    draft.state === 'changed' && { text: t('standing.changed') },
    pin && { text: pinned(t, pin.endsAt) },
    withdrawal && {
      text: t('standing.withdrawn', { at: formatDateTime(withdrawal.at) }),
      note: withdrawal.reason,
    },
    discardedAt && { text: t('standing.discarded', { at: formatDateTime(discardedAt) }) },
  ].filter((sentence): sentence is Sentence => Boolean(sentence))
}

function pinned(t: DeskWords, endsAt: Date | null): string {
  return endsAt ? t('standing.pinnedUntil', { at: formatDateTime(endsAt) }) : t('standing.pinned')
}
