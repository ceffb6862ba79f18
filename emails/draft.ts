import type { ReactNode } from 'react'

/** What a template makes of a mail's payload. */
export type Draft = {
  /** The sender's name where `MAIL_FROM` gives none. */
  fromName: string
  subject: string
  replyTo?: string
  body: ReactNode
  /** For mail nobody asked us for: it says how to get no more of it, and is not sent to who refused. */
  isRefusable: boolean
}

/** What a template may know beside the payload: addresses to link to. */
export type Surroundings = { siteUrl: string; refusalUrl: string }
