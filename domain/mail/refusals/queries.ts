import 'server-only'
import { findMailbox } from './reads'

/** Whether further mail can be refused with this token. Never cached. */
export async function isRefusalTokenValid(token: string): Promise<boolean> {
  return (await findMailbox(token)) !== null
}
