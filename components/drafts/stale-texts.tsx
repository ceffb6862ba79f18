'use client'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import type { DraftText } from '@/domain/articles/draft'
import { plainText } from '@/domain/documents/plain-text'
import { formatDateTime } from '@/domain/text/dates'
import styles from './stale-texts.module.css'

type Props = { newer: DraftText; onOverwrite: () => void }

/** What others have saved meanwhile, above what was typed; only a person can choose between the two. */
export function StaleTexts({ newer, onOverwrite }: Props) {
  const t = useWords()
  return (
    <section className={styles.stale} role="alert" aria-label={t('form.stale.title')}>
      <h2>{t('form.stale.title')}</h2>
      <p>{t('form.stale.text', { at: formatDateTime(newer.updatedAt) })}</p>
      <details className={styles.newer} open>
        <summary>{t('form.stale.newer')}</summary>
        <h3>{newer.title}</h3>
        <p>{newer.standfirst}</p>
        <div className={styles.body}>{plainText(newer.body)}</div>
      </details>
      <div className={styles.ways}>
        <Button onClick={() => window.location.reload()}>{t('form.stale.takeNewer')}</Button>
        <Button look="danger" onClick={onOverwrite}>
          {t('form.stale.keepMine')}
        </Button>
      </div>
    </section>
  )
}
