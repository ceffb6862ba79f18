import type { ReactNode } from 'react'
import { PageHeader } from '@/components/ui/page-header'
import type { Revision } from '@/domain/revisions/revision'
import { formatDateTime } from '@/domain/text/dates'
import type { DeskWords } from '@/messages/desk'
import { FixedText } from './fixed-text'
import styles from './revision-view.module.css'

type Props = { t: DeskWords; articleId: string; revision: Revision; children: ReactNode }

/** A text as it stood once; it cannot be changed. */
export function RevisionView({ t, articleId, revision, children }: Props) {
  const { number, title, standfirst, by, at, note } = revision
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
      {note && <p className={styles.note}>{note}</p>}
      <FixedText title={title} standfirst={standfirst}>
        {children}
      </FixedText>
    </>
  )
}
