'use client'
import { type ReactNode, useRef } from 'react'
import { useFaults } from '@/components/desk/faults'
import { useWords } from '@/components/desk/words'
import type { BodyHandle } from '@/components/editor/handle'
import { Button } from '@/components/ui/button'
import type { DraftText } from '@/domain/articles/draft'
import type { Editor } from '@/domain/editors/editor'
import type { Writer } from '@/domain/writers/writer'
import { BodyField } from './body-field'
import { CheckPanel } from './checks/check-panel'
import { useChecks } from './checks/use-checks'
import type { DraftChoices } from './draft-choices'
import { MainFields, SideFields } from './draft-fields'
import styles from './draft-form.module.css'
import { TextFaces } from './faces/text-faces'
import { FixedText } from './fixed-text'
import { FormNotices } from './form-notices'
import { StatusLine } from './saving/status-line'
import { useSaving } from './saving/use-saving'
import { useSheet } from './saving/use-sheet'
import { useWriter } from './writer/use-writer'

type Props = {
  /** Null for a text that is not there yet. */
  id: string | null
  me: Pick<Editor, 'id' | 'email'>
  /** What the site is called, and under what address it is read. */
  site: { name: string; host: string }
  text: DraftText
  choices: DraftChoices
  wasPublished: boolean
  /** The body as readers see it, for one that cannot be written plainly. */
  bodyView: ReactNode
  /** Who was writing it when the page was made. */
  writer: Writer | null
}

/** A text and all that is said of it, saved together and by itself; nothing typed here is ever lost. */
export function DraftForm({ id, me, site, text, choices, writer: first, ...parts }: Props) {
  const t = useWords()
  const sheet = useSheet(id)
  const writer = useWriter({ editorId: me.id, first, sheet })
  const saving = useSaving({
    id,
    editorId: me.id,
    text,
    choices,
    sheet,
    onTaken: (taken) => writer.lose(taken.writer),
  })
  const { shown, given, isUnsaved } = saving
  const faultOf = useFaults(given)
  const isReadOnly = writer.others !== null && !isUnsaved
  const isWaiting = writer.others !== null || saving.conflict !== null
  const body = useRef<BodyHandle>(null)
  const { checked, checkSoon } = useChecks({
    form: saving.form,
    text: shown.text,
    choices,
    showBlock: (index) => body.current?.showBlock(index),
  })
  function change() {
    writer.begin()
    saving.change()
    checkSoon()
  }
  return (
    <>
      <FormNotices
        id={id}
        me={me}
        stored={text}
        choices={choices}
        sheet={sheet}
        writer={writer}
        saving={saving}
      />
      {isReadOnly && (
        <FixedText title={text.title} standfirst={text.standfirst}>
          {parts.bodyView}
        </FixedText>
      )}
      <form
        ref={saving.form}
        hidden={isReadOnly}
        className={styles.form}
        data-unsaved={isUnsaved}
        aria-label={t('form.title')}
        onInput={change}
        onSubmit={(event) => {
          event.preventDefault()
          saving.save()
        }}
        noValidate
      >
        <div key={`main-${shown.times}`} className={styles.main} inert={isWaiting}>
          <MainFields text={shown.text} faultOf={faultOf} />
          <BodyField
            body={shown.text.body}
            fault={faultOf('body')}
            view={parts.bodyView}
            handle={body}
          />
        </div>
        <div key={`side-${shown.times}`} className={styles.side} inert={isWaiting}>
          <SideFields
            text={shown.text}
            choices={choices}
            wasPublished={parts.wasPublished}
            faultOf={faultOf}
            onChange={change}
          />
          <CheckPanel />
          <TextFaces text={checked} cover={choices.cover} site={site} />
        </div>
        <div className={styles.end}>
          <Button
            type="submit"
            look="solid"
            aria-busy={saving.isSaving}
            disabled={saving.isSaving || isWaiting}
          >
            {t('form.save')}
          </Button>
          <StatusLine
            isSaving={saving.isSaving}
            isUnsaved={isUnsaved}
            isRetrying={given.status === 'away'}
            savedAt={saving.savedAt ?? (id ? text.updatedAt : null)}
          />
          {saving.trouble && (
            <p className={styles.trouble} role="alert">
              {saving.trouble}
            </p>
          )}
        </div>
      </form>
    </>
  )
}
