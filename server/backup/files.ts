import type { Dirent } from 'node:fs'
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const chunkSize = 64 * 1024

export type OpenFile = { path: string; bytes: number; content: AsyncIterable<Buffer> }

/**
 * Opens every regular file under `folder` in turn, named by its path inside with `/`, in a fixed
 * order; of one that grows meanwhile only what was there. Links are not followed.
 */
export async function* openFiles(folder: string, inside = ''): AsyncGenerator<OpenFile> {
  for (const entry of await readFolder(join(folder, inside))) {
    const path = inside ? `${inside}/${entry.name}` : entry.name
    if (entry.isDirectory()) yield* openFiles(folder, path)
    else if (entry.isFile()) yield* openFile(folder, path)
  }
}

/** Nothing where the file is gone. */
export async function* openFile(folder: string, path: string): AsyncGenerator<OpenFile> {
  const file = await open(join(folder, path)).catch(nullIfMissing)
  if (!file) return
  try {
    const { size: bytes } = await file.stat()
    yield { path, bytes, content: firstBytes(file, bytes) }
  } finally {
    await file.close()
  }
}

async function* firstBytes(file: FileHandle, bytes: number): AsyncGenerator<Buffer> {
  for (let position = 0; position < bytes; ) {
    const length = Math.min(chunkSize, bytes - position)
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, position)
    if (bytesRead === 0) throw new Error('The file became shorter while it was read')
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

async function readFolder(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(nullIfMissing)
  return (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function nullIfMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
