import { z } from 'zod'

/**
 * All that a reader's mail says, as it was when it was accepted: every attempt has to send the same
 * bytes, or its idempotency key is refused.
 */
export const sharePayload = z.object({
  siteName: z.string(),
  senderName: z.string(),
  senderEmail: z.string(),
  subject: z.string(),
  content: z.string(),
  article: z.object({ title: z.string(), standfirst: z.string(), slug: z.string() }),
})
