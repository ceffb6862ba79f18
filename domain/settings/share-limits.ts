import { z } from 'zod'

const count = (usual: number) => z.number().int().min(1).max(100_000).default(usual)

/** How often articles may be sent on: three limits for an hour, the recipient's for a day. */
export const shareLimits = z.object({
  sharesPerNetwork: count(5),
  sharesPerRecipient: count(3),
  sharesPerArticle: count(20),
  sharesPerSite: count(200),
})

export type ShareLimits = z.infer<typeof shareLimits>
