'use client'
import { Field } from '@/components/desk/field'
import { InlineForm } from '@/components/desk/inline-form'
import { SelectField } from '@/components/desk/select-field'
import { useWords } from '@/components/desk/words'
import { saveOwnProfile } from '@/domain/editors/account/actions'
import type { Editor } from '@/domain/editors/editor'

type Props = Pick<Editor, 'name' | 'email' | 'language'>

export function ProfileForm({ name, email, language }: Props) {
  const t = useWords()
  return (
    <InlineForm
      deed={{
        action: saveOwnProfile,
        done: ['saved'],
        said: () => ({ text: t('account.saved') }),
      }}
      send={t('account.save')}
    >
      {(faultOf) => (
        <>
          <Field
            name="name"
            label={t('account.name')}
            value={name}
            hint={`${t('account.email')}: ${email}`}
            fault={faultOf('name') && t('door.nameFault')}
            autoComplete="name"
          />
          <SelectField
            name="language"
            label={t('account.language')}
            hint={t('account.languageHint')}
            value={language}
            options={[
              { value: 'vi', label: t('account.languages.vi') },
              { value: 'en', label: t('account.languages.en') },
            ]}
            fault={null}
          />
        </>
      )}
    </InlineForm>
  )
}
