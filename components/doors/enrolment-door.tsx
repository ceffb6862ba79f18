'use client'
import { useState } from 'react'
import { Enrolment } from '@/components/account/enrolment'
import { RecoveryCodes } from '@/components/account/recovery-codes'
import { useWords, WordsProvider } from '@/components/desk/words'
import { buttonClass } from '@/components/ui/button'
import { PortalProvider } from '@/components/ui/portal'
import { ToastProvider } from '@/components/ui/toasts'
import type { DeskLanguage } from '@/domain/editors/editor'
import styles from './door-form.module.css'

type Props = { language: DeskLanguage; mustEnrol: boolean }

/** For one whose role demands a second factor: the only thing they may do before they have it. */
export function EnrolmentDoor({ language, mustEnrol }: Props) {
  return (
    <WordsProvider language={language}>
      <PortalProvider>
        <ToastProvider>
          <div className={styles.form} lang={language}>
            <Steps mustEnrol={mustEnrol} />
          </div>
        </ToastProvider>
      </PortalProvider>
    </WordsProvider>
  )
}

function Steps({ mustEnrol }: { mustEnrol: boolean }) {
  const t = useWords()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const isDone = codes !== null || !mustEnrol
  return (
    <>
      <h1>{t('door.enrolment.title')}</h1>
      <p>{isDone ? t('door.enrolment.done') : t('door.enrolment.introduction')}</p>
      {!isDone && <Enrolment onCodes={setCodes} />}
      {codes && <RecoveryCodes codes={codes} />}
      {isDone && (
        <a className={buttonClass('solid')} href="/admin">
          {t('door.toNewsroom')}
        </a>
      )}
      <form action="/api/auth/sign-out" method="post">
        <button type="submit" className={buttonClass('quiet')}>
          {t('frame.signOut')}
        </button>
      </form>
    </>
  )
}
