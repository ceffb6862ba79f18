import { t } from '@/messages'
import styles from './reading-preferences.module.css'

const choices = [
  {
    name: 'theme',
    legend: t('site.preferences.theme'),
    options: [
      { value: '', label: t('site.preferences.bySystem') },
      { value: 'light', label: t('site.preferences.light') },
      { value: 'dark', label: t('site.preferences.dark') },
    ],
  },
  {
    name: 'size',
    legend: t('site.preferences.size'),
    options: [
      { value: '', label: t('site.preferences.normal') },
      { value: 'large', label: t('site.preferences.large') },
      { value: 'larger', label: t('site.preferences.larger') },
    ],
  },
  {
    name: 'contrast',
    legend: t('site.preferences.contrast'),
    options: [
      { value: '', label: t('site.preferences.bySystem') },
      { value: 'more', label: t('site.preferences.moreContrast') },
    ],
  },
] as const

/** Opened by a button that names this `id`; public/scripts/preferences.js does what is chosen. */
export function ReadingPreferences({ id }: { id: string }) {
  return (
    <div
      id={id}
      className={styles.preferences}
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-ten`}
      data-preferences
    >
      <h2 id={`${id}-ten`} className={styles.title}>
        {t('site.preferences.title')}
      </h2>
      {choices.map(({ name, legend, options }) => (
        <fieldset key={name} className={styles.choice}>
          <legend>{legend}</legend>
          <div className={styles.options}>
            {options.map(({ value, label }) => (
              <label key={value}>
                <input type="radio" name={name} value={value} defaultChecked={value === ''} />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p className={styles.note}>{t('site.preferences.note')}</p>
      <button className={styles.close} type="button" popoverTarget={id} popoverTargetAction="hide">
        {t('site.preferences.close')}
      </button>
    </div>
  )
}
