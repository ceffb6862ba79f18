import { DeskLink } from '@/components/desk/link'
import { Badge, type Tone } from '@/components/ui/badge'
import type { MailLine, MailState } from '@/domain/mail/mail-line'
import { formatDateTime } from '@/domain/text/dates'
import type { DeskWords } from '@/messages/desk'
import { kindWords } from './kind-words'
import styles from './mail-list.module.css'
import { RetryButton } from './retry-button'

const tones: Record<MailState, Tone> = {
  waiting: 'waiting',
  kept: 'trouble',
  delivered: 'live',
  'given-up': 'trouble',
}

export function MailBadge({ t, state }: { t: DeskWords; state: MailState }) {
  return <Badge tone={tones[state]}>{t(`outbox.states.${state}`)}</Badge>
}

export function MailList({ t, lines }: { t: DeskWords; lines: readonly MailLine[] }) {
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line.id}>
          <div className={styles.words}>
            <DeskLink href={`/admin/thu-di/${line.id}`} className={styles.kind}>
              {kindWords(t, line.kind)}
            </DeskLink>
            <p className={styles.meta}>
              <span>{line.recipient ?? t('outbox.erased')}</span>
              <time dateTime={line.createdAt.toISOString()}>{formatDateTime(line.createdAt)}</time>
            </p>
            {line.lastError && <p className={styles.error}>{line.lastError}</p>}
          </div>
          <MailBadge t={t} state={line.state} />
          {['waiting', 'kept'].includes(line.state) && <RetryButton id={line.id} />}
        </li>
      ))}
    </ul>
  )
}
