'use client'
import { Field } from '@/components/desk/field'
import { InlineForm } from '@/components/desk/inline-form'
import { useWords } from '@/components/desk/words'
import { changeOwnPassword } from '@/domain/editors/account/actions'

export function PasswordForm({ email }: { email: string }) {
  const t = useWords()
  return (
    <InlineForm
      deed={{
        action: changeOwnPassword,
        done: ['changed'],
        said: () => ({ text: t('account.passwordChanged') }),
      }}
      send={t('account.changePassword')}
      isEmptied
    >
      {(faultOf) => (
        <>
          <input type="hidden" name="email" value={email} autoComplete="username" />
          <Field
            id="password-now"
            name="password"
            type="password"
            label={t('account.oldPassword')}
            fault={faultOf('password')}
            autoComplete="current-password"
          />
          <Field
            name="newPassword"
            type="password"
            label={t('door.newPassword')}
            hint={t('door.passwordHint')}
            fault={faultOf('newPassword')}
            autoComplete="new-password"
          />
        </>
      )}
    </InlineForm>
  )
}
