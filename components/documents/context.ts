import type { Footnote, Heading } from '@/domain/documents/document'
import type { Attachment } from '@/domain/media/attachment'
import type { Picture } from '@/domain/media/picture'

/** What blocks need beyond themselves; a medium that is gone is simply not in the maps. */
export type DocumentContext = {
  headingIds: ReadonlyMap<Heading, string>
  footnoteNumbers: ReadonlyMap<Footnote, number>
  pictures: ReadonlyMap<string, Picture>
  attachments: ReadonlyMap<string, Attachment>
  /** Nothing can be played or opened there: words stand in the place of players. */
  isOnPaper: boolean
}
