import type { Attachment } from './attachment'
import type { Picture } from './picture'

/** What a body shows and gives away, looked up by the ids it names. */
export type Media = { pictures: readonly Picture[]; attachments: readonly Attachment[] }
