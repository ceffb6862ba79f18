'use client'
import { useState } from 'react'
import { FieldFrame } from '@/components/desk/field-frame'
import { useWords } from '@/components/desk/words'
import { accentInks } from '@/domain/settings/accent'
import styles from './settings-form.module.css'

const colour = /^#[0-9a-f]{6}$/i

/** The owner's colour, and how it will read: it is darkened or lightened only as far as reading asks. */
export function AccentField({ accent, fault }: { accent: string; fault: string | null }) {
  const t = useWords()
  const [value, setValue] = useState(accent)
  const inks = colour.test(value) ? accentInks(value) : null
  return (
    <FieldFrame
      id="accent"
      label={t('settings.fields.accent')}
      hint={t('settings.accentHint')}
      fault={fault}
    >
      {(described) => (
        <div className={styles.accent}>
          <input
            type="color"
            aria-label={t('settings.chooseAccent')}
            value={inks ? value : accent}
            onChange={(event) => setValue(event.target.value)}
          />
          <input
            {...described}
            name="accent"
            type="text"
            value={value}
            spellCheck={false}
            onChange={(event) => setValue(event.target.value)}
          />
          {inks && (
            <p className={styles.sample} aria-hidden="true">
              <span className={styles.light} style={{ color: inks.onLight }}>
                {t('settings.sample')}
              </span>
              <span className={styles.dark} style={{ color: inks.onDark }}>
                {t('settings.sample')}
              </span>
            </p>
          )}
        </div>
      )}
    </FieldFrame>
  )
}
