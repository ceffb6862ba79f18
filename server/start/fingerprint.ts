import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What ends up in a production build; the rest of the repository may change without a new one. */
const folders = ['app', 'components', 'domain', 'db', 'messages', 'emails', 'public', 'server/app']
const singles = /^(package-lock\.json|tsconfig\.json|.*\.mjs|.*\.ts)$/
const unbuilt = /\.test\.tsx?$|\.d\.ts$|\.tmp\.ts$|^db\/seed\/|^(vitest|playwright|drizzle)\.config/

/** Changes whenever a file that goes into the build does. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const file of sources(root)) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function sources(root: string): string[] {
  const atRoot = readdirSync(root).filter((name) => singles.test(name))
  const inside = folders.flatMap((folder) => filesUnder(root, folder))
  return [...atRoot, ...inside].filter((file) => !unbuilt.test(file)).sort()
}

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(root, path) : [path]
  })
}
