/** What an article once said wrongly, told to its readers. */
export type Correction = { note: string; correctedAt: Date }
