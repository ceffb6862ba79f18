'use client'
import { Field } from '@/components/desk/field'
import { InlineForm } from '@/components/desk/inline-form'
import { useWords } from '@/components/desk/words'
import { linkOriginal } from '@/domain/translations/actions'
import styles from './original-form.module.css'

type Props = { articleId: string; original: string }

/** Of which text this one is a translation; saved by itself, since it belongs to two texts. */
export function OriginalForm({ articleId, original }: Props) {
  const t = useWords()
  return (
    <details className={styles.part}>
      <summary>{t('translation.title')}</summary>
      <InlineForm
        deed={{
          action: linkOriginal,
          done: ['linked'],
          said: () => ({ text: t('translation.saved') }),
        }}
        fields={{ articleId }}
        send={t('form.save')}
      >
        {(faultOf) => (
          <Field
            name="original"
            label={t('translation.original')}
            hint={t('translation.hint')}
            value={original && `/bai-viet/${original}`}
            fault={faultOf('original')}
            isOptional
          />
        )}
      </InlineForm>
    </details>
  )
}
