import type { Document } from '@/domain/documents/document'

/** What may be done to the text from outside the editor. */
export type BodyHandle = {
  /** Puts another body in place of this one; one undo brings the old one back. */
  replaceWith(document: Document): void
  /** Scrolls to the block at the top level that stands at this place, from 0, and selects it. */
  showBlock(index: number): void
}
