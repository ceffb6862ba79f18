import type { ShareField, ShareState } from '@/domain/shares/share'
import styles from './share-form.module.css'
import { faultText, type ShareWords, shareFields } from './share-text'

type Props = { words: ShareWords; state: ShareState; articleId: string }

/** The five fields, each with its hint and what is wrong with it, and what a form carries unseen. */
export function ShareFields({ words, state, articleId }: Props) {
  const faulty = shareFields.find((field) => state.faults[field])
  return (
    <>
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="token" value={state.token || undefined} />
      <Trap label={words.website} />
      {shareFields.map((field) => (
        <Field key={field} field={field} words={words} state={state} isFirst={field === faulty} />
      ))}
    </>
  )
}

type FieldProps = { field: ShareField; words: ShareWords; state: ShareState; isFirst: boolean }

function Field({ field, words, state, isFirst }: FieldProps) {
  const id = `gui-${field}`
  const hint = words.hints[field]
  const fault = state.faults[field]
  const input = {
    id,
    name: field,
    defaultValue: state.typed[field],
    autoFocus: isFirst,
    'aria-invalid': fault !== undefined,
    'aria-describedby': hint ? `${id}-hint ${id}-fault` : `${id}-fault`,
  }
  return (
    <div className={field === 'content' ? `${styles.field} ${styles.wide}` : styles.field}>
      <label htmlFor={id}>{words.labels[field]}</label>
      {field === 'content' ? (
        <textarea {...input} rows={4} />
      ) : (
        <input {...input} {...lineOf(field)} required />
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <p id={`${id}-fault`} className={styles.fault} hidden={!fault}>
        {fault && faultText(words, field, fault)}
      </p>
    </div>
  )
}

function lineOf(field: Exclude<ShareField, 'content'>) {
  if (field === 'senderName') return { type: 'text', autoComplete: 'name' }
  if (field === 'senderEmail') return { type: 'email', autoComplete: 'email' }
  return { type: field === 'recipientEmail' ? 'email' : 'text', autoComplete: 'off' }
}

/** Seen by programs alone, which fill in whatever they find. */
function Trap({ label }: { label: string }) {
  return (
    <div className={styles.trap} aria-hidden="true">
      <label>
        {label}
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
