import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { secrets } from '@/db/schema'

/**
 * The site's own random key of that name, 32 bytes in base64url, made on first need: whichever
 * process writes it first wins, and all others use that one.
 */
export async function findSecret(name: string): Promise<string> {
  return (await storedSecret(name)) ?? makeSecret(name)
}

async function makeSecret(name: string): Promise<string> {
  const value = randomBytes(32).toString('base64url')
  await db().insert(secrets).values({ name, value }).onConflictDoNothing()
  return (await storedSecret(name)) ?? value
}

async function storedSecret(name: string): Promise<string | undefined> {
  const [secret] = await db()
    .select({ value: secrets.value })
    .from(secrets)
    .where(eq(secrets.name, name))
    .limit(1)
  return secret?.value
}
