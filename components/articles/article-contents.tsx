import type { Document } from '@/domain/documents/document'
import { outlineOf } from '@/domain/documents/outline'
import { wordCount } from '@/domain/documents/plain-text'
import { t } from '@/messages'
import styles from './article-contents.module.css'

const manyHeadings = 4
const manyWords = 1_200

type Props = { document: Document; lang?: string | undefined }

/** A way into a long text: one of many headings, or of many words and more than one heading. */
export function ArticleContents({ document, lang }: Props) {
  const { entries } = outlineOf(document)
  const named = entries.filter(({ text }) => text !== '')
  const isLong = named.length >= manyHeadings || wordCount(document) > manyWords
  if (!isLong || named.length < 2) return null
  return (
    <nav className={styles.contents} aria-labelledby="trong-bai-nay">
      <h2 id="trong-bai-nay">{t('article.contents')}</h2>
      <ol lang={lang}>
        {named.map(({ id, level, text }) => (
          <li key={id} className={level === 2 ? undefined : styles.inner}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
