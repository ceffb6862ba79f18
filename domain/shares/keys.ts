import { findSecret } from '@/domain/secrets/commands'

/** One for tokens and limits; one for mailboxes, which the mails' own refusals go by as well. */
export type ShareKeys = { share: string; mailbox: string }

let known: ShareKeys | undefined

/**
 * Kept by the process, since every view asks and a secret never changes while a site runs. Null where
 * the store cannot give them: the form is shut then, and nothing else is.
 */
export async function findShareKeys(): Promise<ShareKeys | null> {
  known ??= (await readKeys()) ?? undefined
  return known ?? null
}

async function readKeys(): Promise<ShareKeys | null> {
  try {
    const [share, mailbox] = await Promise.all([findSecret('shares'), findSecret('mailboxes')])
    return { share, mailbox }
  } catch {
    return null
  }
}
