import type { ReactNode } from 'react'
import { DeskLink } from '@/components/desk/link'
import { PageHeader } from '@/components/ui/page-header'
import type { MailLine } from '@/domain/mail/mail-line'
import { formatDateTime } from '@/domain/text/dates'
import type { DeskWords } from '@/messages/desk'
import { kindWords } from './kind-words'
import { MailBadge } from './mail-list'
import styles from './mail-view.module.css'
import { RetryButton } from './retry-button'

type Props = {
  t: DeskWords
  mail: MailLine & { letter: { subject: string; text: string } | null }
}

export function MailView({ t, mail }: Props) {
  return (
    <>
      <PageHeader
        title={mail.letter?.subject ?? kindWords(t, mail.kind)}
        above={<DeskLink href="/admin/thu-di">{t('places.outbox')}</DeskLink>}
      >
        {['waiting', 'kept'].includes(mail.state) && <RetryButton id={mail.id} />}
      </PageHeader>
      <dl className={styles.facts}>
        <Fact label={t('outbox.state')}>
          <MailBadge t={t} state={mail.state} />
        </Fact>
        <Fact label={t('outbox.recipient')}>{mail.recipient ?? t('outbox.erased')}</Fact>
        <Fact label={t('outbox.createdAt')}>{formatDateTime(mail.createdAt)}</Fact>
        <Fact label={t('outbox.attempts')}>{mail.attempts}</Fact>
        {mail.state === 'waiting' && (
          <Fact label={t('outbox.nextAttemptAt')}>{formatDateTime(mail.nextAttemptAt)}</Fact>
        )}
        {mail.settledAt && (
          <Fact label={t('outbox.settledAt')}>{formatDateTime(mail.settledAt)}</Fact>
        )}
        {mail.lastError && <Fact label={t('outbox.lastError')}>{mail.lastError}</Fact>}
      </dl>
      {mail.letter ? (
        <pre className={styles.text}>{mail.letter.text}</pre>
      ) : (
        <p className={styles.erased}>{t('outbox.textErased')}</p>
      )}
    </>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
