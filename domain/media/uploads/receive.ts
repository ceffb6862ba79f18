import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { largestBytes } from '@/domain/media/kinds'
import { uploadsFolder } from '@/domain/media/store'
import { kindOfStart } from './tell-type'
import { RefusedError } from './upload'

/** An upload that came in whole: `name` is what it was called, `sha256` of its bytes. */
export type ReceivedFile = { path: string; name: string; bytes: number; sha256: string }

export type Sent = {
  name: string
  /** How long it says it is; null where it does not. */
  declaredBytes: number | null
  content: AsyncIterable<Uint8Array>
}

const startBytes = 4_100

/**
 * Takes an upload in, piece by piece, and hands it to `use`; whatever happens, nothing of it lies here
 * afterwards. Throws `RefusedError` for one that is too large, empty, or that ends before it should.
 */
export async function receive<T>(
  { name, declaredBytes, content }: Sent,
  use: (file: ReceivedFile) => Promise<T>,
): Promise<T> {
  await mkdir(uploadsFolder(), { recursive: true })
  const path = join(uploadsFolder(), `${v7()}.part`)
  try {
    const { bytes, sha256 } = await write(path, { declaredBytes, content })
    return await use({ path, name, bytes, sha256 })
  } catch (error) {
    if (isFull(error)) throw new RefusedError('no-room', { cause: error })
    throw error
  } finally {
    await rm(path, { force: true })
  }
}

type Body = Pick<Sent, 'declaredBytes' | 'content'>

async function write(path: string, body: Body): Promise<{ bytes: number; sha256: string }> {
  const file = await open(path, 'wx')
  const hash = createHash('sha256')
  try {
    const bytes = await writeAll(file, body, (chunk) => hash.update(chunk))
    if (bytes === 0) throw new RefusedError('empty')
    return { bytes, sha256: hash.digest('hex') }
  } finally {
    await file.close()
  }
}

async function writeAll(
  file: FileHandle,
  { declaredBytes, content }: Body,
  note: (chunk: Uint8Array) => void,
): Promise<number> {
  let bytes = 0
  const limit = limitOf(declaredBytes)
  for await (const chunk of unbroken(content)) {
    bytes += chunk.byteLength
    await limit.check(chunk, bytes)
    note(chunk)
    await file.writeFile(chunk)
  }
  if (declaredBytes !== null && bytes !== declaredBytes) throw new RefusedError('interrupted')
  return bytes
}

/** Which limit holds is known as soon as the first bytes tell the kind. */
function limitOf(declaredBytes: number | null) {
  let start = Buffer.alloc(0)
  let most = Math.max(...Object.values(largestBytes))
  return {
    async check(chunk: Uint8Array, bytes: number): Promise<void> {
      const isDecided = start.byteLength >= startBytes
      if (!isDecided) {
        start = Buffer.concat([start, chunk])
        most = largestBytes[await kindOfStart(start)]
      }
      const isOver = bytes > most || (start.byteLength >= startBytes && (declaredBytes ?? 0) > most)
      if (isOver) throw new RefusedError('too-large')
    },
  }
}

async function* unbroken(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch (cause) {
    throw new RefusedError('interrupted', { cause })
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC'
}
