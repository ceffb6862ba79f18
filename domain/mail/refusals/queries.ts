import 'server-only'
import { findMailbox, isRefused } from './reads'

/** `unknown` is a token this site has not made. Never cached. */
export async function findRefusal(token: string): Promise<'unknown' | 'open' | 'refused'> {
  const mailbox = await findMailbox(token)
  if (!mailbox) return 'unknown'
  return (await isRefused(mailbox)) ? 'refused' : 'open'
}
