import { mkdir, opendir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { uploadsFolder } from '@/domain/media/store'

const day = 24 * 60 * 60 * 1_000

/** Removes what a process that was killed left of uploads, once a day has passed over it. */
export async function sweepUploads(): Promise<void> {
  await mkdir(uploadsFolder(), { recursive: true })
  for await (const { name } of await opendir(uploadsFolder())) {
    const path = join(uploadsFolder(), name)
    const found = await stat(path).catch(() => null)
    if (found?.isFile() && found.mtimeMs < Date.now() - day) await rm(path, { force: true })
  }
}
