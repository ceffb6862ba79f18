import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { entryNames, mediaPrefix } from '@/server/backup/format'
import { Refusal } from '@/server/backup/refusal'

export type FilePlacer = {
  take(name: string, content: AsyncIterable<Buffer>): Promise<void>
  /** Puts everything in its place at once. Throws `Refusal` when there are media already. */
  place(): Promise<void>
  /** After a failure: nothing that was taken or placed stays. */
  remove(): Promise<void>
}

/** Keeps what it takes beside its final place in `dataDir`, out of the site's sight. */
export async function createFilePlacer(dataDir: string): Promise<FilePlacer> {
  const staging = join(dataDir, `restoring-${randomBytes(6).toString('hex')}`)
  const media = join(dataDir, 'media')
  const staged = join(staging, 'media')
  const key = join(staging, entryNames.actionKey)
  let hasKey = false
  let isPlaced = false
  await mkdir(staged, { recursive: true })

  return {
    async take(name, content) {
      hasKey ||= name === entryNames.actionKey
      const path = join(staging, safePath(name))
      await mkdir(dirname(path), { recursive: true })
      const mode = name === entryNames.actionKey ? 0o600 : 0o644
      await pipeline(content, createWriteStream(path, { flags: 'wx', flush: true, mode }))
    },
    async place() {
      await removeEmpty(media)
      await rename(staged, media)
      isPlaced = true
      if (hasKey) await rename(key, join(dataDir, entryNames.actionKey))
      await rm(staging, { recursive: true, force: true })
    },
    async remove() {
      await rm(staging, { recursive: true, force: true })
      if (isPlaced) await rm(media, { recursive: true, force: true })
    },
  }
}

/** A name that could lead anywhere else than under its folder is refused, whatever the system. */
export function safePath(name: string): string {
  if (name === entryNames.actionKey) return name
  const segments = name.split('/')
  const isSafe = segments.every((segment) => segment !== '' && !/^\.{1,2}$|[\\\0:]/.test(segment))
  if (!name.startsWith(mediaPrefix) || !isSafe) throw new Refusal('damaged')
  return join(...segments)
}

async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    if (code === 'ENOENT') return
    if (code === 'ENOTEMPTY' || code === 'EEXIST') {
      throw new Refusal('mediaNotEmpty', { folder, cause })
    }
    throw cause
  }
}
