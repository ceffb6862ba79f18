'use client'
import { useWords } from '@/components/desk/words'
import { Button } from '@/components/ui/button'
import type { DraftText } from '@/domain/articles/draft'
import { differencesOf } from '@/domain/articles/merge/merge'
import type { Editor } from '@/domain/editors/editor'
import { ConflictView } from './conflict/conflict-view'
import type { DraftChoices } from './draft-choices'
import styles from './form-notices.module.css'
import { dropEntry, type Entry, newPlace } from './journal/journal'
import { JournalOffer } from './journal/journal-offer'
import { SignInDialog } from './saving/sign-in-dialog'
import type { useSaving } from './saving/use-saving'
import type { useSheet } from './saving/use-sheet'
import type { useWriter } from './writer/use-writer'
import { WriterNotice } from './writer/writer-notice'

type Props = {
  id: string | null
  me: Pick<Editor, 'id' | 'email'>
  stored: DraftText
  choices: DraftChoices
  sheet: ReturnType<typeof useSheet>
  writer: ReturnType<typeof useWriter>
  saving: ReturnType<typeof useSaving>
}

/** Whatever stands between a writer and saving: each says what it is and what can be done. */
export function FormNotices({ id, me, stored, choices, sheet, writer, saving }: Props) {
  const { given, conflict, isUnsaved } = saving
  async function take() {
    if (!(await writer.take())) return
    if (!isUnsaved) return window.location.reload()
    writer.goOn()
    saving.save()
  }
  function restore(entry: Entry) {
    const texts = { base: entry.base, mine: entry.text, theirs: stored }
    const { fields, blocks } = differencesOf(texts)
    const isOthers = [...fields, ...blocks].some(({ changed }) =>
      ['theirs', 'both'].includes(changed),
    )
    if (id === null) sheet.adopt(entry.articleId)
    if (isOthers) saving.setConflict({ texts, by: null })
    else saving.takeIn(entry.text, stored, id === null ? entry.unanswered : [])
    if (entry.sheet !== sheet.name) dropEntry(entry)
  }
  return (
    <>
      {writer.others && (
        <WriterNotice others={writer.others} editorId={me.id} isUnsaved={isUnsaved} onTake={take} />
      )}
      {conflict && !writer.others && (
        <ConflictView
          conflict={conflict}
          choices={choices}
          onMerged={saving.takeIn}
          onTheirs={saving.takeTheirs}
        />
      )}
      <JournalOffer
        editorId={me.id}
        place={id ?? newPlace}
        stored={stored}
        sheet={sheet.name}
        onRestore={restore}
      />
      {given.status === 'renewed' && <RenewedNotice />}
      {given.status === 'signed-out' && (
        <SignInDialog email={me.email} onIn={saving.save} onClose={saving.calm} />
      )}
    </>
  )
}

function RenewedNotice() {
  const t = useWords()
  return (
    <section className={styles.notice} role="alert">
      <p>{t('form.renewed.text')}</p>
      <Button onClick={() => window.location.reload()}>{t('form.renewed.reload')}</Button>
    </section>
  )
}
