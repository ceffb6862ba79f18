import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { env } from '@/env'
import type { ByteRange } from './range'

/** A stored file, opened: its length in bytes and its content. */
export type StoredFile = { bytes: number; content: Readable }

export function mediaFolder(): string {
  return join(env().DATA_DIR, 'media')
}

/** Durable when it resolves; a file half written never has the name. `id` and `name` are ours, not a visitor's. */
export async function storeFile(id: string, name: string, content: Uint8Array): Promise<void> {
  const folder = join(mediaFolder(), id)
  await mkdir(folder, { recursive: true })
  const part = join(folder, `${name}.part`)
  const file = await open(part, 'w')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(part, join(folder, name))
}

/** Null where no such file is stored. `bytes` is the whole file's length, also when only `range` is read. */
export async function openFile(
  id: string,
  name: string,
  range?: ByteRange,
): Promise<StoredFile | null> {
  const path = join(mediaFolder(), id, name)
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? { bytes: found.size, content: createReadStream(path, range) } : null
}

/** Forgets every file under this id; nothing happens where there is none. `id` is ours, a UUID. */
export async function removeFiles(id: string): Promise<void> {
  await rm(join(mediaFolder(), id), { recursive: true, force: true })
}
