'use client'
import { useState } from 'react'
import { Field } from '@/components/desk/field'
import { InlineForm } from '@/components/desk/inline-form'
import { useWords } from '@/components/desk/words'
import { removeFactor, renewCodes } from '@/domain/second-factors/actions'
import styles from './account.module.css'
import { Enrolment } from './enrolment'
import { RecoveryCodes } from './recovery-codes'

type Props = { hasSecondFactor: boolean; codesLeft: number }

/** Sets a second factor up, or does without; new recovery codes stay until they are put away. */
export function SecondFactor({ hasSecondFactor, codesLeft }: Props) {
  const t = useWords()
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes) return <RecoveryCodes codes={codes} onStored={() => setCodes(null)} />
  if (!hasSecondFactor) {
    return (
      <>
        <p>{t('secondFactor.none')}</p>
        <Enrolment onCodes={setCodes} />
      </>
    )
  }
  return (
    <>
      <p>
        {t('secondFactor.present')} {t('secondFactor.codesLeft', { count: codesLeft })}
      </p>
      <details className={styles.details}>
        <summary>{t('secondFactor.renew')}</summary>
        <p>{t('secondFactor.renewHint')}</p>
        <RenewForm onCodes={setCodes} />
      </details>
      <details className={styles.details}>
        <summary>{t('secondFactor.remove')}</summary>
        <RemoveForm />
      </details>
    </>
  )
}

function RenewForm({ onCodes }: { onCodes: (codes: readonly string[]) => void }) {
  const t = useWords()
  return (
    <InlineForm
      deed={{
        action: renewCodes,
        done: ['renewed'],
        said: () => ({ text: t('secondFactor.renewed') }),
      }}
      send={t('secondFactor.renew')}
      afterwards={({ recoveryCodes }) => onCodes(recoveryCodes)}
    >
      {(faultOf) => <OwnPassword id="password-renew" fault={faultOf('password')} />}
    </InlineForm>
  )
}

function RemoveForm() {
  const t = useWords()
  return (
    <InlineForm
      deed={{
        action: removeFactor,
        done: ['removed'],
        said: () => ({ text: t('secondFactor.removed') }),
      }}
      send={t('secondFactor.remove')}
      look="danger"
    >
      {(faultOf) => <OwnPassword id="password-remove" fault={faultOf('password')} />}
    </InlineForm>
  )
}

function OwnPassword({ id, fault }: { id: string; fault: string | null }) {
  const t = useWords()
  return (
    <Field
      id={id}
      name="password"
      type="password"
      label={t('secondFactor.password')}
      fault={fault}
      autoComplete="current-password"
    />
  )
}
