'use client'
import { type ReactNode, useState } from 'react'
import { Field } from '@/components/desk/field'
import { InlineForm } from '@/components/desk/inline-form'
import { TextArea } from '@/components/desk/text-area'
import { useWords } from '@/components/desk/words'
import { changeMedium } from '@/domain/media/actions'
import type { LibraryMedium } from '@/domain/media/library/library'
import { FocusField } from './focus-field'
import styles from './medium-form.module.css'
import { MediumPreview } from './medium-preview'

type Props = { medium: LibraryMedium; mayChange: boolean; children: ReactNode }

/** One medium: what it shows, what is told of it, and, beside them, what the page gives it to stand there. */
export function MediumForm({ medium, mayChange, children }: Props) {
  const t = useWords()
  const [isUnsaved, setUnsaved] = useState(false)
  const deed = {
    action: changeMedium,
    done: ['saved'] as const,
    said: () => ({ text: t('media.one.saved') }),
  }
  return (
    <div className={styles.medium}>
      <div
        className={styles.told}
        data-unsaved={isUnsaved || undefined}
        onInput={() => setUnsaved(true)}
      >
        {!mayChange && (
          <>
            <MediumPreview medium={medium} />
            <p className={styles.readOnly}>{t('media.one.readOnly')}</p>
            <ToldOf medium={medium} />
          </>
        )}
        {mayChange && (
          <InlineForm
            deed={deed}
            fields={{ mediumId: medium.id }}
            send={t('media.one.save')}
            look="solid"
            afterwards={() => setUnsaved(false)}
          >
            {(faultOf) => <Fields medium={medium} faultOf={faultOf} />}
          </InlineForm>
        )}
      </div>
      <div className={styles.side}>{children}</div>
    </div>
  )
}

type FieldsProps = { medium: LibraryMedium; faultOf: (field: string) => string | null }

function Fields({ medium, faultOf }: FieldsProps) {
  const t = useWords()
  const isPicture = medium.kind === 'image'
  return (
    <>
      {isPicture ? <FocusField picture={medium} /> : <MediumPreview medium={medium} />}
      {isPicture && (
        <TextArea
          name="alt"
          label={t('media.one.alt')}
          hint={t('media.one.altHint')}
          value={medium.alt}
          rows={2}
          fault={faultOf('alt')}
          isOptional
        />
      )}
      <TextArea
        name="caption"
        label={t('media.one.caption')}
        value={medium.caption}
        rows={2}
        fault={faultOf('caption')}
        isOptional
      />
      <Field
        name="credit"
        label={t('media.one.credit')}
        value={medium.credit}
        fault={faultOf('credit')}
        isOptional
      />
      <Field
        name="labels"
        label={t('media.one.labels')}
        hint={t('media.one.labelsHint')}
        value={medium.labels.join(', ')}
        fault={faultOf('labels')}
        isOptional
      />
      <Field name="name" label={t('media.one.name')} value={medium.name} fault={faultOf('name')} />
    </>
  )
}

function ToldOf({ medium }: { medium: LibraryMedium }) {
  const t = useWords()
  const lines = [
    [t('media.one.alt'), medium.alt],
    [t('media.one.caption'), medium.caption],
    [t('media.one.credit'), medium.credit],
    [t('media.one.labels'), medium.labels.join(', ')],
  ].filter(([, text]) => text !== '')
  return (
    <dl className={styles.lines}>
      {lines.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
