import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const known = new Map<string, string>()

/**
 * The address of a script in public/scripts, with its content's hash: browsers keep such an address for
 * ever. Throws where there is no such file.
 */
export function scriptAddress(name: string): string {
  const address = known.get(name) ?? makeAddress(name)
  known.set(name, address)
  return address
}

function makeAddress(name: string): string {
  const content = readFileSync(join(process.cwd(), 'public', 'scripts', name))
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 10)
  return `/scripts/${name}?v=${hash}`
}
