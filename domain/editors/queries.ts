import 'server-only'
import { db } from '@/db'
import { isSetUpOpen } from './reads'

/** Whether the one-time link with this token would make the first owner now. Never cached. */
export async function isSetUpTokenValid(token: string): Promise<boolean> {
  return isSetUpOpen(db(), token)
}
