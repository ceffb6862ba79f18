import type { FaultCode, ShareField, ShareState, ShareStatus } from '@/domain/shares/share'
import { formatDateTime } from '@/domain/text/dates'

/** The form's sentences as data: what runs in the browser is handed them, the catalogue is too large. */
export type ShareWords = {
  title: string
  introduction: string
  labels: Record<ShareField, string>
  hints: Partial<Record<ShareField, string>>
  website: string
  missing: Record<ShareField, string>
  tooLong: Record<ShareField, string>
  faults: Record<Exclude<FaultCode, 'missing' | 'too-long'>, string>
  /** `{until}` stands for a time. */
  outcomes: Record<ShareStatus, string>
  send: string
  sending: string
  again: string
  preview: Record<PreviewWord, string>
}

type PreviewWord =
  | 'title'
  | 'from'
  | 'to'
  | 'subject'
  | 'content'
  | 'article'
  | 'confirm'
  | 'change'

/** The order of the form, which is also that of its faults. */
export const shareFields: readonly ShareField[] = [
  'senderName',
  'senderEmail',
  'recipientEmail',
  'subject',
  'content',
]

export function faultText(words: ShareWords, field: ShareField, fault: FaultCode): string {
  if (fault === 'missing') return words.missing[field]
  return fault === 'too-long' ? words.tooLong[field] : words.faults[fault]
}

export function outcomeText(words: ShareWords, { status, until }: ShareState): string {
  const text = words.outcomes[status]
  return until ? text.replace('{until}', formatDateTime(new Date(until))) : text
}
