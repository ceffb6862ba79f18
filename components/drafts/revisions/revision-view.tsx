import type { ReactNode } from 'react'
import { FixedText } from '@/components/drafts/fixed-text'
import { PageHeader } from '@/components/ui/page-header'
import type { Revision } from '@/domain/revisions/revision'
import { formatDateTime } from '@/domain/text/dates'
import type { DeskWords } from '@/messages/desk'
import styles from './revision-view.module.css'

type Props = {
  t: DeskWords
  articleId: string
  revision: Revision
  /** What can be done with it. */
  deeds: ReactNode
  /** What differs between it and another; null shows the text itself. */
  changes: ReactNode
  children: ReactNode
}

/** A text as it stood once; it cannot be changed, but brought back. */
export function RevisionView({ t, articleId, revision, deeds, changes, children }: Props) {
  const { number, title, standfirst, by, at, note, why } = revision
  return (
    <>
      <PageHeader
        title={t('history.revisionTitle', { number })}
        introduction={t('history.madeBy', {
          by: by ?? t('history.nobody'),
          at: formatDateTime(at),
        })}
        above={<a href={`/admin/bai-viet/${articleId}`}>{t('history.back')}</a>}
      />
      <p className={styles.why}>{t(`history.why.${why}`)}</p>
      {note && <p className={styles.note}>{note}</p>}
      <div className={styles.deeds}>{deeds}</div>
      {changes ?? (
        <FixedText title={title} standfirst={standfirst}>
          {children}
        </FixedText>
      )}
    </>
  )
}
