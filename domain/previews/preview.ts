import type { Refusal } from '@/domain/articles/draft'

/** A link to one draft for somebody outside; the link itself is said once and not kept. */
export type Preview = { id: string; by: string; createdAt: Date; expiresAt: Date }

export const previewDays = [1, 3, 7] as const

/** Of one text, open at the same time. */
export const mostPreviews = 20

export type PreviewOutcome =
  | { status: 'created'; path: string; expiresAt: Date }
  | { status: 'too-many' }
  | Refusal

export type RevokeOutcome = { status: 'revoked' } | Refusal

export function previewPath(token: string): string {
  return `/xem-truoc/${token}`
}

/** The draft as its writers see it while they write, shown inside their own page. */
export function draftPreviewPath(articleId: string): string {
  return `/xem-truoc/ban-nhap/${articleId}`
}

/** The number of days asked for, where it is one of those that can be had; the shortest otherwise. */
export function readDays(text: string): number {
  return previewDays.find((days) => String(days) === text) ?? previewDays[0]
}
