import { z } from 'zod'

/** Asks somebody into the newsroom. */
export const invitationPayload = z.object({
  siteName: z.string(),
  inviterName: z.string(),
  role: z.enum(['reporter', 'editor', 'publisher', 'owner']),
  link: z.url(),
})

/** Leads somebody to where they set a new password. */
export const passwordResetPayload = z.object({
  siteName: z.string(),
  name: z.string(),
  link: z.url(),
})
