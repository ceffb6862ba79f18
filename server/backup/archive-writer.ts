import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGzip } from 'node:zlib'
import { type Pack, pack } from 'tar-stream'
import { Refusal } from './refusal'

export type ArchiveWriter = {
  add(name: string, bytes: number, content: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void>
}

/**
 * Fills a tar.gz at `file`, readable by its owner only. It appears under its name when it is whole
 * and on the disk; until then, and after a failure, whatever had that name is untouched.
 */
export async function writeArchive(
  file: string,
  fill: (archive: ArchiveWriter) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  await requirePlace(file)
  const part = `${file}.part`
  const tar = pack()
  const written = pipeline(
    Readable.from(tar as AsyncIterable<Buffer>),
    createGzip({ level: constants.Z_BEST_SPEED }),
    createWriteStream(part, { mode: 0o600, flush: true }),
    { signal },
  )
  try {
    await Promise.all([written, fillTar(tar, fill, written)])
    await rename(part, file)
    await syncFolder(dirname(file))
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw isOfPlace(error) ? new Refusal('unwritable', { file, cause: error }) : error
  }
}

function isOfPlace(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^E(NOENT|ACCES|PERM|ROFS|NOSPC|NOTDIR|DQUOT|FBIG)$/.test(code)
}

async function fillTar(
  tar: Pack,
  fill: (archive: ArchiveWriter) => Promise<void>,
  written: Promise<void>,
): Promise<void> {
  written.catch((error) => tar.destroy(error))
  try {
    await fill({ add: (name, bytes, content) => addEntry(tar, { name, size: bytes }, content) })
    tar.finalize()
  } catch (error) {
    tar.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}

async function addEntry(
  tar: Pack,
  header: { name: string; size: number },
  content: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<void> {
  await pipeline(Readable.from(content), tar.entry({ ...header, mode: 0o600 }))
}

/** A device or a folder of that name must not be replaced. */
async function requirePlace(file: string): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (found && !found.isFile()) throw new Refusal('unwritable', { file })
}

/** The new name itself is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
