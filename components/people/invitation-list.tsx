'use client'
import { useQuickDeed } from '@/components/desk/deed'
import { useWords } from '@/components/desk/words'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { takeBack } from '@/domain/invitations/actions'
import type { Invitation } from '@/domain/invitations/invitation'
import { formatDateTime } from '@/domain/text/dates'
import styles from './people.module.css'

export function InvitationList({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useWords()
  const { run, isRunning } = useQuickDeed({
    action: takeBack,
    done: ['taken-back'],
    said: () => ({ text: t('people.takenBack') }),
  })
  return (
    <section aria-labelledby="dang-cho">
      <h2 id="dang-cho" className={styles.heading}>
        {t('people.waiting')}
      </h2>
      <ul className={styles.people}>
        {invitations.map(({ id, email, role, invitedBy, expiresAt }) => (
          <li key={id} className={styles.line}>
            <div className={styles.who}>
              <strong>{email}</strong>
              <p>{t('people.invitedBy', { name: invitedBy, at: formatDateTime(expiresAt) })}</p>
            </div>
            <Badge tone="waiting">{t(`roles.${role}`)}</Badge>
            <Button
              disabled={isRunning}
              aria-label={t('people.takeBackOf', { email })}
              onClick={() => run({ invitationId: id })}
            >
              {t('people.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
