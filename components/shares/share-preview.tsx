import type { ShareState } from '@/domain/shares/share'
import styles from './share-form.module.css'
import type { ShareWords } from './share-text'

type Props = { words: ShareWords; typed: ShareState['typed']; title: string; form: string }

/** What the recipient will get, before anything is stored; its button sends the form named. */
export function SharePreview({ words, typed, title, form }: Props) {
  const { preview } = words
  const lines = [
    [preview.from, `${typed.senderName} (${typed.senderEmail})`],
    [preview.to, typed.recipientEmail],
    [preview.subject, typed.subject],
    [preview.content, typed.content],
    [preview.article, title],
  ].filter(([, text]) => text !== '')
  return (
    <section className={styles.preview} aria-labelledby="xem-truoc-thu">
      <h2 id="xem-truoc-thu">{preview.title}</h2>
      <dl>
        {lines.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <button type="submit" form={form}>
        {preview.confirm}
      </button>
    </section>
  )
}
