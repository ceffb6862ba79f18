import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

type Known = { changedAt: number; address: string }

const known = new Map<string, Known>()

/**
 * The address of a script in public/scripts, with its content's hash: browsers keep such an address for
 * ever. Read anew only when the file has changed, as it does while one works on it. Throws where there is
 * no such file.
 */
export function scriptAddress(name: string): string {
  const file = join(process.cwd(), 'public', 'scripts', name)
  const { mtimeMs: changedAt } = statSync(file)
  const before = known.get(name)
  if (before?.changedAt === changedAt) return before.address

  const hash = createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 10)
  const address = `/scripts/${name}?v=${hash}`
  known.set(name, { changedAt, address })
  return address
}
