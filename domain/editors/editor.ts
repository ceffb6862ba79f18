import { z } from 'zod'
import { cleanLine } from '@/domain/text/normalise'
import { type PasswordFault, passwordFault } from './password-rule'

/** From the least to the most trusted. */
export type Role = 'reporter' | 'editor' | 'publisher' | 'owner'

/** In which language a person reads the newsroom; what readers see is Vietnamese. */
export type DeskLanguage = 'vi' | 'en'

/** Whoever acts in the newsroom: what every decision on rights is made of. */
export type Editor = {
  id: string
  name: string
  email: string
  role: Role
  language: DeskLanguage
  /** Of an editor: the sections they are trusted with. */
  sectionIds: readonly string[]
}

const longestName = 100
const longestEmail = 254

/** As it is stored and compared: without outer spaces, in lower case. */
export const emailSchema = z
  .string()
  .transform((text) => cleanLine(text).toLowerCase())
  .pipe(z.email().max(longestEmail))

/** The name of a person, as it stands under what they do. */
export const nameSchema = z.string().transform(cleanLine).pipe(z.string().min(1).max(longestName))

export type Account = { email: string; name: string; password: string }

export type AccountFault = 'email' | 'name' | PasswordFault

/** The parts of an account as they are stored, the password aside; or every fault there is in them. */
export function readAccount(
  sent: Account,
  siteWords: readonly string[],
): { account: Omit<Account, 'password'> } | { faults: AccountFault[] } {
  const email = emailSchema.safeParse(sent.email)
  const name = nameSchema.safeParse(sent.name)
  const fault = passwordFault(sent.password, [sent.email, sent.name, ...siteWords])
  const faults: AccountFault[] = fault ? [fault] : []
  if (!name.success) faults.unshift('name')
  if (!email.success) faults.unshift('email')
  if (!email.success || !name.success || faults.length > 0) return { faults }
  return { account: { email: email.data, name: name.data } }
}
