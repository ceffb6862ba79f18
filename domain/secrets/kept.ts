import { findSecret } from './commands'

const kept = new Map<string, string>()

/**
 * As `findSecret`, but asked of the database once by a process: a secret never changes while a site
 * runs. Throws the database's errors; what failed is asked for again.
 */
export async function keptSecret(name: string): Promise<string> {
  const secret = kept.get(name) ?? (await findSecret(name))
  kept.set(name, secret)
  return secret
}

/** For tests, whose databases come and go within a process. */
export function forgetSecrets(): void {
  kept.clear()
}
