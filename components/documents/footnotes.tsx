import type { Footnote } from '@/domain/documents/document'
import { t } from '@/messages'
import type { DocumentContext } from './context'
import styles from './document-view.module.css'
import { MarkedText } from './marked-text'

type MarkProps = { footnote: Footnote; context: DocumentContext }

export function FootnoteMark({ footnote, context }: MarkProps) {
  const number = context.footnoteNumbers.get(footnote)
  if (!number) return null
  return (
    <sup className={styles.footnoteMark}>
      <a
        href={`#chu-thich-${number}`}
        id={`goc-chu-thich-${number}`}
        aria-label={t('article.footnote', { number })}
      >
        {number}
      </a>
    </sup>
  )
}

type ListProps = { footnotes: readonly Footnote[]; context: DocumentContext }

export function FootnoteList({ footnotes, context }: ListProps) {
  if (footnotes.length === 0) return null
  return (
    <section className={styles.footnotes} aria-labelledby="chu-thich">
      <h2 id="chu-thich">{t('article.footnotes')}</h2>
      <ol>
        {footnotes.map((footnote, index) => (
          <li key={context.footnoteNumbers.get(footnote)} id={`chu-thich-${index + 1}`}>
            {(footnote.content ?? []).map((node, part) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
              <MarkedText key={part} text={node.text} marks={node.marks ?? []} />
            ))}{' '}
            <a
              href={`#goc-chu-thich-${index + 1}`}
              aria-label={t('article.footnoteBack', { number: index + 1 })}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
