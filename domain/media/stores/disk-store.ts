import { createReadStream } from 'node:fs'
import { copyFile, type FileHandle, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source, Store } from './store'

/** Media as plain files: `<folder>/<id>/<name>`. */
export function diskStore(folder: string): Store {
  const pathOf = (id: string, name: string) => join(folder, id, name)
  return {
    async put(id, name, source) {
      await mkdir(join(folder, id), { recursive: true })
      const part = `${pathOf(id, name)}.part`
      await write(part, source)
      await rename(part, pathOf(id, name))
    },
    async open(id, name, range) {
      const path = pathOf(id, name)
      const found = await stat(path).catch(() => null)
      return found?.isFile() ? { bytes: found.size, content: createReadStream(path, range) } : null
    },
    removeFile: (id, name) => rm(pathOf(id, name), { force: true }),
    remove: (id) => rm(join(folder, id), { recursive: true, force: true }),
    async *list() {
      for await (const { name } of await opened(folder)) {
        const found = await stat(join(folder, name)).catch(() => null)
        if (found?.isDirectory()) yield { id: name, changedAt: found.mtime }
      }
    },
  }
}

async function write(part: string, source: Source): Promise<void> {
  if (!(source instanceof Uint8Array)) await move(source.path, part)
  const file = await open(part, source instanceof Uint8Array ? 'w' : 'r+')
  await finish(file, source instanceof Uint8Array ? source : null)
}

async function finish(file: FileHandle, content: Uint8Array | null): Promise<void> {
  try {
    if (content) await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The media may lie on another disk than the uploads. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    await copyFile(from, to)
  }
}

async function* opened(folder: string) {
  try {
    yield* await opendir(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}
