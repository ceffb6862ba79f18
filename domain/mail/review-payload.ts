import { z } from 'zod'
import { noticeKinds } from '@/domain/notices/notice'

/** Tells a writer what somebody else did with their text. */
export const reviewPayload = z.object({
  siteName: z.string(),
  name: z.string(),
  kind: z.enum(noticeKinds),
  by: z.string(),
  note: z.string(),
  articleId: z.uuid(),
  title: z.string(),
})
