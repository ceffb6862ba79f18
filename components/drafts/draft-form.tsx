'use client'
import type { ReactNode } from 'react'
import { useFaults } from '@/components/desk/faults'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import type { DraftText } from '@/domain/articles/draft'
import { formatTime } from '@/domain/text/dates'
import { BodyField } from './body-field'
import type { DraftChoices } from './draft-choices'
import { MainFields, SideFields } from './draft-fields'
import styles from './draft-form.module.css'
import { useSaving } from './saving'
import { StaleTexts } from './stale-texts'

type Props = {
  /** Null for a text that is not there yet. */
  id: string | null
  text: DraftText
  choices: DraftChoices
  wasPublished: boolean
  /** The body as readers see it, for one that cannot be written plainly. */
  bodyView: ReactNode
}

/** A text and all that is said of it, saved together; whoever saves on top of others sees both texts. */
export function DraftForm({ id, text, choices, wasPublished, bodyView }: Props) {
  const t = useWords()
  const saving = useSaving(id)
  const faultOf = useFaults(saving.answer)
  return (
    <form
      ref={saving.form}
      className={styles.form}
      data-unsaved={saving.isUnsaved}
      aria-label={t('form.title')}
      onInput={saving.change}
      onSubmit={(event) => {
        event.preventDefault()
        saving.save()
      }}
      noValidate
    >
      {saving.answer.status === 'stale' && (
        <StaleTexts newer={saving.answer.newer} onOverwrite={saving.overwrite} />
      )}
      <div className={styles.main}>
        <MainFields text={text} faultOf={faultOf} />
        <BodyField body={text.body} fault={faultOf('body')} view={bodyView} />
      </div>
      <div className={styles.side}>
        <SideFields
          text={text}
          choices={choices}
          wasPublished={wasPublished}
          faultOf={faultOf}
          onChange={saving.change}
        />
      </div>
      <div className={styles.end}>
        <Button type="submit" look="solid" aria-busy={saving.isSaving} disabled={saving.isSaving}>
          {t('form.save')}
        </Button>
        <p className={styles.status} role="status">
          {saving.isUnsaved
            ? t('form.unsaved')
            : id && t('form.savedAt', { at: formatTime(saving.savedAt ?? text.updatedAt) })}
        </p>
        {saving.trouble && (
          <p className={styles.trouble} role="alert">
            {saving.trouble}
          </p>
        )}
      </div>
    </form>
  )
}
