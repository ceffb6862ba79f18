import { hash, verify } from '@node-rs/argon2'
import { normalisePassword, passwordLength } from './password-rule'
import { createTurns } from './turns'

/**
 * Argon2id, the library's default kind, with 19 MiB, two passes, one lane: OWASP Password Storage
 * Cheat Sheet, "Argon2id".
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Each hash takes a core for some 20 ms: readers must not wait behind a flood of sign-ins. */
const inTurn = createTurns(2)

let nobody: Promise<string> | undefined

/** Throws `RangeError` for a password of fewer than 12 or more than 128 characters. */
export async function hashPassword(password: string): Promise<string> {
  if (!passwordLength.holds(password)) throw new RangeError('Password length')
  return inTurn(() => hash(normalisePassword(password), cost))
}

/** Where there is no hash (no such editor) it is false, and takes as long as a wrong password. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  if (!passwordLength.holds(password)) return false
  nobody ??= hashPassword('a password that nobody has')
  const known = passwordHash ?? (await nobody)
  const isRight = await inTurn(() => verify(known, normalisePassword(password)))
  return isRight && passwordHash !== null
}
