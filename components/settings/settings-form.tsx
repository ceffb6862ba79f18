'use client'
import { useEffect, useRef } from 'react'
import { CheckField } from '@/components/desk/check-field'
import { useDeed } from '@/components/desk/deed'
import { useFaults } from '@/components/desk/faults'
import { Field } from '@/components/desk/field'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import { changeSettings } from '@/domain/settings/actions'
import type { SettingField, SettingsInput } from '@/domain/settings/settings-input'
import { AccentField } from './accent-field'
import { CrawlerFields } from './crawler-fields'
import styles from './settings-form.module.css'

const groups = [
  { key: 'site', fields: ['name', 'tagline'] },
  { key: 'masthead', fields: ['agency', 'responsible', 'address', 'phone', 'email', 'licence'] },
  {
    key: 'shares',
    fields: ['sharesPerNetwork', 'sharesPerRecipient', 'sharesPerArticle', 'sharesPerSite'],
  },
] as const satisfies { key: string; fields: SettingField[] }[]

export function SettingsForm({ settings }: { settings: SettingsInput }) {
  const t = useWords()
  const { answer, submit, isSending, trouble } = useDeed({
    action: changeSettings,
    done: ['saved'],
    said: () => ({ text: t('settings.saved') }),
  })
  const faultOf = useFaults(answer)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (answer.status !== 'invalid') return
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [answer])
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {groups.map(({ key, fields }) => (
        <fieldset key={key} className={styles.group}>
          <legend>{t(`settings.groups.${key}`)}</legend>
          {fields.map((field) => (
            <Field
              key={field}
              name={field}
              label={t(`settings.fields.${field}`)}
              value={String(settings[field])}
              fault={faultOf(field)}
              isOptional={field !== 'name'}
            />
          ))}
        </fieldset>
      ))}
      <CrawlerFields settings={settings} faultOf={faultOf} />
      <fieldset className={styles.group}>
        <legend>{t('settings.groups.look')}</legend>
        <AccentField accent={settings.accent} fault={faultOf('accent')} />
        <CheckField
          name="isMourning"
          label={t('settings.fields.isMourning')}
          hint={t('settings.mourningHint')}
          isChecked={settings.isMourning}
        />
      </fieldset>
      <div className={styles.end}>
        <Button type="submit" look="solid" disabled={isSending} aria-busy={isSending}>
          {t('form.save')}
        </Button>
        {trouble && <p role="alert">{trouble}</p>}
      </div>
    </form>
  )
}
