import { keptSecret } from '@/domain/secrets/kept'

/** One for tokens and limits; one for mailboxes, which the mails' own refusals go by as well. */
export type ShareKeys = { share: string; mailbox: string }

/** Null where the store cannot give them: the form is shut then, and nothing else is. */
export async function findShareKeys(): Promise<ShareKeys | null> {
  try {
    const [share, mailbox] = await Promise.all([keptSecret('shares'), keptSecret('mailboxes')])
    return { share, mailbox }
  } catch {
    return null
  }
}
