import type { Document } from '@/domain/documents/document'

/** A text that stands outside the news: about us, contact, privacy. */
export type StandingPage = {
  slug: string
  title: string
  standfirst: string
  body: Document
  /** When the text last changed, or was first published. */
  updatedAt: Date
}
