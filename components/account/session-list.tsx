'use client'
import { useQuickDeed } from '@/components/desk/deed'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { endOtherSession } from '@/domain/sessions/actions'
import { browserOf } from '@/domain/sessions/browser'
import type { ListedSession } from '@/domain/sessions/standing'
import { formatDateTime } from '@/domain/text/dates'
import styles from './account.module.css'

type Props = { sessions: readonly ListedSession[]; hereId: string }

export function SessionList({ sessions, hereId }: Props) {
  const t = useWords()
  return (
    <>
      <ul className={styles.sessions}>
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} isHere={session.id === hereId} />
        ))}
      </ul>
      <form action="/api/auth/sign-out" method="post" className={styles.everywhere}>
        <input type="hidden" name="everywhere" value="1" />
        <Button type="submit">{t('account.everywhere')}</Button>
        <p>{t('account.everywhereHint')}</p>
      </form>
    </>
  )
}

function SessionLine({ session, isHere }: { session: ListedSession; isHere: boolean }) {
  const t = useWords()
  const { run, isRunning } = useQuickDeed({
    action: endOtherSession,
    done: ['ended'],
    said: () => ({ text: t('account.ended') }),
  })
  const browser = useBrowserName(session.userAgent)
  return (
    <li>
      <div>
        <strong>{browser}</strong>
        <p>{t('account.since', { at: formatDateTime(session.createdAt) })}</p>
        <p>{t('account.seenAt', { at: formatDateTime(session.seenAt) })}</p>
      </div>
      {isHere ? (
        <span>{t('account.here')}</span>
      ) : (
        <Button
          disabled={isRunning}
          aria-label={t('account.endOf', { browser })}
          onClick={() => run({ sessionId: session.id })}
        >
          {t('account.end')}
        </Button>
      )}
    </li>
  )
}

function useBrowserName(userAgent: string): string {
  const t = useWords()
  const { name, system } = browserOf(userAgent)
  return t('account.browserOn', {
    browser: name ?? t('account.unknownBrowser'),
    system: system ?? t('account.unknownSystem'),
  })
}
