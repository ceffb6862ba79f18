import type { DraftText } from './draft'

/** What the form of a text shows before anything is written. */
export const newDraft: DraftText = {
  version: 0,
  title: '',
  standfirst: '',
  body: { type: 'doc', content: [] },
  slug: '',
  sectionId: null,
  tags: [],
  bylines: [],
  related: [],
  coverId: null,
  coverCaption: '',
  language: 'vi',
  noindex: false,
  sourceName: null,
  sourceUrl: null,
  seoTitle: null,
  seoDescription: null,
  updatedAt: new Date(0),
}
