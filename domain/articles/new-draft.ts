import type { DraftText } from './draft'
import type { Stand } from './steps/step'

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

/** How a text stands that has just been saved for the first time. */
export const newStand = {
  state: 'draft',
  live: null,
  scheduled: null,
  wasPublished: false,
  pin: null,
} as const satisfies Stand
