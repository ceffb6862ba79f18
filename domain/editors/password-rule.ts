import { isGuessable } from './guessable'

const shortest = 12
const longest = 128
/** A character takes some units, a composed letter several characters before it is composed. */
const mostUnits = longest * 8

/** The same Vietnamese password arrives composed from one keyboard and decomposed from another. */
export function normalisePassword(password: string): string {
  return password.normalize('NFC')
}

/** Counted in characters, not in UTF-16 units. */
export const passwordLength = {
  shortest,
  longest,
  holds(password: string): boolean {
    if (password.length > mostUnits) return false
    const { length } = [...normalisePassword(password)]
    return length >= shortest && length <= longest
  },
}

export type PasswordFault = 'length' | 'guessable'

/** What is wrong with a new password of somebody about whom `personal` is known; null when nothing is. */
export function passwordFault(password: string, personal: readonly string[]): PasswordFault | null {
  if (!passwordLength.holds(password)) return 'length'
  return isGuessable(normalisePassword(password), personal) ? 'guessable' : null
}
