'use client'
import { type ReactNode, useState } from 'react'
import { FieldFrame } from '@/components/desk/field-frame'
import { useWords } from '@/components/desk/words'
import type { Document } from '@/domain/documents/document'
import { toMarkup } from '@/domain/documents/markup/to-markup'
import styles from './body-field.module.css'

type Props = { body: Document; fault: string | null; view: ReactNode }

/**
 * The text itself, written plainly. A body that holds what plain writing has no sign for is shown as
 * readers see it and saved as it is: nothing of it can be lost here.
 */
export function BodyField({ body, fault, view }: Props) {
  const t = useWords()
  const [markup] = useState(() => toMarkup(body))
  if (markup === null) {
    return (
      <section className={styles.fixed} aria-label={t('form.body')}>
        <p className={styles.word}>{t('form.bodyFixed')}</p>
        <div className={styles.view}>{view}</div>
        <input type="hidden" name="body" value={JSON.stringify(body)} />
      </section>
    )
  }
  return (
    <div className={styles.body}>
      <FieldFrame id="markup" label={t('form.body')} fault={fault}>
        {(described) => <textarea {...described} name="markup" rows={18} defaultValue={markup} />}
      </FieldFrame>
      <details className={styles.help}>
        <summary>{t('form.signs.title')}</summary>
        <dl>
          {(
            [
              'paragraph',
              'heading',
              'list',
              'number',
              'quote',
              'bold',
              'italic',
              'link',
              'rule',
            ] as const
          ).map((sign) => (
            <div key={sign}>
              <dt>{t(`form.signs.${sign}.sign`)}</dt>
              <dd>{t(`form.signs.${sign}.text`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
