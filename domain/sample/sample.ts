import { z } from 'zod'

/** The setting in which a filled site remembers what of it is sample. */
export const sampleSetting = 'sample'

const ids = z.array(z.uuid())

/** What was put in when the site was filled: the ids of its rows. */
export const sampleSchema = z.object({
  articles: ids,
  sections: ids,
  tags: ids,
  bylines: ids,
  media: ids,
})

export type Sample = z.infer<typeof sampleSchema>

export type RemoveSampleOutcome = { status: 'removed' | 'forbidden' | 'gone' }

export type BeginOutcome = { status: 'begun' | 'forbidden' }
