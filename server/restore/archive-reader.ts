import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Entry, extract } from 'tar-stream'
import { Refusal } from '@/server/backup/refusal'

export type ArchiveEntry = { name: string; content: AsyncIterable<Buffer> }

const largestJson = 64 * 1024 * 1024

/**
 * The entries of a tar.gz one by one; each must be read to its end before the next is asked for.
 * Throws `Refusal` when the file cannot be read, is no such archive, is cut short or altered.
 */
export async function* readArchive(file: string): AsyncGenerator<ArchiveEntry> {
  const tar = extract()
  const read = pipeline(createReadStream(file), createGunzip(), tar)
  read.catch(() => undefined)
  try {
    for await (const entry of tar) {
      if (entry.header.type !== 'file') throw new Refusal('damaged')
      yield { name: entry.header.name, content: bytesOf(entry, file) }
    }
    await read
  } catch (cause) {
    throw refusalFor(cause, file)
  } finally {
    tar.destroy()
  }
}

/** Throws `Refusal` for what is too long to be one of ours. */
export async function readJson(content: AsyncIterable<Buffer>): Promise<unknown> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > largestJson) throw new Refusal('damaged')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString())
  } catch (cause) {
    throw new Refusal('damaged', { cause })
  }
}

async function* bytesOf(entry: Entry, file: string): AsyncGenerator<Buffer> {
  try {
    yield* entry
  } catch (cause) {
    throw refusalFor(cause, file)
  }
}

function refusalFor(cause: unknown, file: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (/^E(NOENT|ACCES|ISDIR|PERM|IO)$/.test(code)) return new Refusal('unreadable', { file, cause })
  const isOfArchive = /^(Z_|ERR_STREAM_PREMATURE_CLOSE)/.test(code) || isTarError(cause)
  return isOfArchive ? new Refusal('damaged', { cause }) : cause
}

/** tar-stream throws bare errors: no code tells them apart. */
function isTarError(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    /^(Invalid tar header|Unexpected end of data|Unsupported .* entry)/.test(cause.message)
  )
}
