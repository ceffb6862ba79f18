'use client'
import { Field } from '@/components/desk/field'
import { InlineForm } from '@/components/desk/inline-form'
import { useWords } from '@/components/desk/words'
import { ChoiceList } from '@/components/people/choice-list'
import { begin } from '@/domain/sample/actions'
import type { SettingField, SettingsInput } from '@/domain/settings/settings-input'

const asked = [
  'name',
  'tagline',
  'agency',
  'responsible',
  'address',
  'phone',
  'email',
  'licence',
] as const satisfies SettingField[]

type Props = { settings: SettingsInput; sampleTexts: number }

/** The first questions to an owner. What a sample says of itself is nobody's answer: it is left out. */
export function BeginForm({ settings, sampleTexts }: Props) {
  const t = useWords()
  return (
    <InlineForm
      deed={{
        action: begin,
        done: ['begun'],
        said: () => ({ text: t('settings.saved') }),
      }}
      fields={unasked(settings)}
      send={t('begin.send')}
      look="solid"
      afterwards={() => window.location.assign('/admin')}
    >
      {(faultOf) => (
        <>
          {asked.map((field) => (
            <Field
              key={field}
              name={field}
              label={t(`settings.fields.${field}`)}
              value={sampleTexts > 0 ? '' : settings[field]}
              fault={faultOf(field)}
              isOptional={field !== 'name'}
            />
          ))}
          {sampleTexts > 0 && (
            <ChoiceList
              id="sample"
              type="radio"
              name="sample"
              label={t('begin.sampleText', { count: sampleTexts })}
              choices={[
                { value: 'keep', label: t('begin.keep') },
                { value: 'remove', label: t('begin.remove') },
              ]}
              chosen={['keep']}
            />
          )}
        </>
      )}
    </InlineForm>
  )
}

function unasked(settings: SettingsInput): Record<string, string> {
  const { isMourning, ...lines } = settings
  const others = Object.entries(lines)
    .filter(([name]) => !asked.some((field) => field === name))
    .map(([name, value]) => [name, String(value)])
  return Object.fromEntries(isMourning ? [...others, ['isMourning', 'on']] : others)
}
