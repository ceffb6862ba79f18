import type { Document } from '@/domain/documents/document'
import { outlineOf } from '@/domain/documents/outline'
import type { Attachment } from '@/domain/media/attachment'
import type { Picture } from '@/domain/media/picture'
import { BlockList } from './block-list'
import type { DocumentContext } from './context'
import styles from './document-view.module.css'
import { FootnoteList } from './footnotes'

type Props = {
  document: Document
  pictures?: readonly Picture[]
  attachments?: readonly Attachment[]
  isOnPaper?: boolean
}

/**
 * A text's body. Closed: each node type of `domain/documents` is drawn by name, anything else is
 * nothing; no stored text ever becomes markup.
 */
export function DocumentView({
  document,
  pictures = [],
  attachments = [],
  isOnPaper = false,
}: Props) {
  const { headingIds, footnotes } = outlineOf(document)
  const context: DocumentContext = {
    headingIds,
    footnoteNumbers: new Map(footnotes.map((note, index) => [note, index + 1])),
    pictures: new Map(pictures.map((picture) => [picture.id, picture])),
    attachments: new Map(attachments.map((attachment) => [attachment.id, attachment])),
    isOnPaper,
  }
  return (
    <div className={styles.document}>
      <BlockList blocks={document.content} context={context} />
      <FootnoteList footnotes={footnotes} context={context} />
    </div>
  )
}
