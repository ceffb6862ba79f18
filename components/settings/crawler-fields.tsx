import { Field } from '@/components/desk/field'
import { TextArea } from '@/components/desk/text-area'
import { useWords } from '@/components/desk/words'
import type { SettingField, SettingsInput } from '@/domain/settings/settings-input'
import styles from './settings-form.module.css'

type Props = {
  settings: SettingsInput
  faultOf: (field: SettingField) => string | null
}

/** What is said to robots, and who is told of news. */
export function CrawlerFields({ settings, faultOf }: Props) {
  const t = useWords()
  const facts = (name: 'robotsRules' | 'indexNowKey' | 'webSubHub') => ({
    name,
    label: t(`settings.fields.${name}`),
    hint: t(`settings.crawlerHints.${name}`),
    value: settings[name],
    fault: faultOf(name),
    isOptional: true,
  })
  return (
    <fieldset className={styles.group}>
      <legend>{t('settings.groups.crawlers')}</legend>
      <div className={styles.whole}>
        <TextArea {...facts('robotsRules')} rows={4} />
      </div>
      <Field {...facts('indexNowKey')} />
      <Field {...facts('webSubHub')} type="url" />
    </fieldset>
  )
}
