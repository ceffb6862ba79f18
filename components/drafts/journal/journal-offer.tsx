'use client'
import { useEffect, useState } from 'react'
import { useWords } from '@/components/desk/words'
import { blockWords } from '@/components/drafts/conflict/block-words'
import { WordChanges } from '@/components/drafts/conflict/word-changes'
import { listOpenSheets } from '@/components/drafts/saving/sheet'
import { Button } from '@/components/ui/button'
import type { DraftText } from '@/domain/articles/draft'
import { differencesOf, isAlike } from '@/domain/articles/merge/merge'
import { formatDateTime } from '@/domain/text/dates'
import { dropEntry, type Entry, listEntries, type Owner } from './journal'
import styles from './journal-offer.module.css'

type Props = Owner & {
  /** The text as it is stored. */
  stored: DraftText
  /** This form's own sheet; null until it has one. */
  sheet: string | null
  onRestore: (entry: Entry) => void
}

/** What was typed here and never reached the server, beside what is stored: restored or thrown away. */
export function JournalOffer({ editorId, place, stored, sheet, onRestore }: Props) {
  const t = useWords()
  const [left, setLeft] = useState<readonly Entry[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page is opened
  useEffect(() => {
    if (sheet) findLeft({ editorId, place }, stored, sheet).then(setLeft)
  }, [sheet])
  const without = (entry: Entry) => setLeft(left.filter((one) => one !== entry))
  return left.map((entry) => (
    <section key={entry.sheet} className={styles.offer} aria-label={t('journal.title')}>
      <h2>{t('journal.title')}</h2>
      <p>{t('journal.text', { at: formatDateTime(entry.at) })}</p>
      <details>
        <summary>{t('journal.compare')}</summary>
        <div className={styles.both}>
          <Words label={t('journal.stored')} text={stored} older={stored} />
          <Words label={t('journal.mine')} text={entry.text} older={stored} />
        </div>
      </details>
      <div className={styles.ways}>
        <Button
          look="solid"
          onClick={() => {
            without(entry)
            onRestore(entry)
          }}
        >
          {t('journal.restore')}
        </Button>
        <Button
          look="danger"
          onClick={() => {
            without(entry)
            dropEntry(entry)
          }}
        >
          {t('journal.throwAway')}
        </Button>
      </div>
    </section>
  ))
}

function Words({ label, text, older }: { label: string; text: DraftText; older: DraftText }) {
  const t = useWords()
  const words = ({ title, standfirst, body }: DraftText) =>
    [title, standfirst, blockWords(t, body.content)].filter(Boolean).join('\n\n')
  return (
    <div className={styles.words}>
      <p className={styles.label}>{label}</p>
      <WordChanges older={words(older)} newer={words(text)} />
    </div>
  )
}

/** What is stored meanwhile, or is still being written in another tab, is not left behind. */
async function findLeft(owner: Owner, stored: DraftText, sheet: string): Promise<Entry[]> {
  const [entries, open] = await Promise.all([listEntries(owner), listOpenSheets()])
  const candidates = entries.filter((entry) => entry.sheet === sheet || !open.includes(entry.sheet))
  const left = candidates.filter(
    ({ text, base }) => !isAlike(differencesOf({ base, mine: text, theirs: stored })),
  )
  await Promise.all(candidates.filter((entry) => !left.includes(entry)).map(dropEntry))
  return left
}
