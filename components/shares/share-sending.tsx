'use client'
import { useActionState, useEffect, useRef } from 'react'
import { sendShare } from '@/domain/shares/actions'
import { newShare, type ShareState } from '@/domain/shares/share'
import { ShareFields } from './share-fields'
import styles from './share-form.module.css'
import { SharePreview } from './share-preview'
import { outcomeText, type ShareWords } from './share-text'

type Props = { words: ShareWords; articleId: string; slug: string; title: string }

const formId = 'thu'

/** The form on a page of its own, where a form sent without scripts is answered. */
export function ShareSending({ words, articleId, slug, title }: Props) {
  const place = `/bai-viet/${slug}/gui`
  const opened = { ...newShare, typed: { ...newShare.typed, subject: title } }
  const [state, send, isSending] = useActionState(sendShare, opened, place)
  const outcome = useAnswerFocus(state)
  return (
    <div className={styles.share} data-framework>
      <p className={styles.outcome} role="status" tabIndex={-1} ref={outcome}>
        {outcomeText(words, state)}
      </p>
      {state.status === 'preview' && (
        <SharePreview words={words} typed={state.typed} title={title} form={formId} />
      )}
      {state.status === 'sent' ? (
        <p>
          <a href={place}>{words.again}</a>
        </p>
      ) : (
        <form id={formId} className={styles.form} action={send} noValidate aria-busy={isSending}>
          {state.status === 'preview' && <h2 className={styles.wide}>{words.preview.change}</h2>}
          <ShareFields words={words} state={state} articleId={articleId} />
          <button type="submit" disabled={isSending}>
            {isSending ? words.sending : words.send}
          </button>
        </form>
      )}
    </div>
  )
}

/** Leads to the first fault, or else to what is said of the whole. */
function useAnswerFocus(state: ShareState) {
  const outcome = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (state.status === 'open') return
    const faulty = document.querySelector<HTMLElement>(`#${formId} [aria-invalid=true]`)
    ;(faulty ?? outcome.current)?.focus()
  }, [state])
  return outcome
}
