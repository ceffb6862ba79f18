import { timingSafeEqual } from 'node:crypto'

/** Takes as long for a wrong guess as for the secret itself. */
export function isSameSecret(given: string, secret: string): boolean {
  const [ours, theirs] = [Buffer.from(secret), Buffer.from(given)]
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}
