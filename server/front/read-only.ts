import { existsSync } from 'node:fs'
import { join } from 'node:path'

const lookEvery = 2_000

/** Where a file, whatever is in it, closes everything but reading. */
export function readOnlyFile(dataDir: string): string {
  return join(dataDir, 'chi-doc')
}

/** Asks for the file every two seconds: it works while the database takes no writing, or is away. */
export function watchReadOnly(dataDir: string): () => boolean {
  const file = readOnlyFile(dataDir)
  let isClosed = existsSync(file)
  const look = () => {
    isClosed = existsSync(file)
  }
  setInterval(look, lookEvery).unref()
  return () => isClosed
}
