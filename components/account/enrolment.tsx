'use client'
import { useActionState } from 'react'
import { QrCode } from '@/components/articles/qr-code'
import { Field } from '@/components/desk/field'
import { InlineForm } from '@/components/desk/inline-form'
import { useTroubles } from '@/components/desk/troubles'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { idle } from '@/domain/editors/answer'
import { confirmSecondFactor, startSecondFactor } from '@/domain/second-factors/actions'
import styles from './account.module.css'

type Props = { onCodes: (codes: readonly string[]) => void }

/** Shows the secret to an authenticator, then asks for its first code. */
export function Enrolment({ onCodes }: Props) {
  const t = useWords()
  const troubles = useTroubles()
  const [answer, start, isStarting] = useActionState(startSecondFactor, idle)
  if (answer.status !== 'started') {
    return (
      <form action={start}>
        {answer.status !== 'idle' && <p role="alert">{troubles[answer.status]}</p>}
        <Button type="submit" look="solid" disabled={isStarting}>
          {t('secondFactor.start')}
        </Button>
      </form>
    )
  }
  return (
    <>
      <p>{t('secondFactor.scan')}</p>
      <div className={styles.qr}>
        <QrCode text={answer.address} label={t('secondFactor.qr')} />
      </div>
      <p>
        {t('secondFactor.typed')} <code className={styles.secret}>{inGroups(answer.secret)}</code>
      </p>
      <ConfirmForm onCodes={onCodes} />
    </>
  )
}

function ConfirmForm({ onCodes }: Props) {
  const t = useWords()
  return (
    <InlineForm
      deed={{
        action: confirmSecondFactor,
        done: ['confirmed'],
        said: () => ({ text: t('secondFactor.on') }),
      }}
      send={t('secondFactor.confirm')}
      look="solid"
      afterwards={({ recoveryCodes }) => onCodes(recoveryCodes)}
    >
      {(faultOf) => (
        <Field
          name="code"
          label={t('secondFactor.code')}
          fault={faultOf('code')}
          autoComplete="one-time-code"
        />
      )}
    </InlineForm>
  )
}

function inGroups(secret: string): string {
  return secret.replace(/.{4}(?=.)/g, '$& ')
}
