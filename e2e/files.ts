import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** A picture of the sample, in colours and of some size. */
export const samplePicture = 'db/seed/media/ben-song-chieu.jpg'

type File = { name: string; mimeType: string; buffer: Buffer }

/** A picture nobody else has: what follows the end of a JPEG changes its bytes, not what it shows. */
export async function picture(name: string): Promise<File> {
  const buffer = Buffer.concat([await readFile(samplePicture), Buffer.from(name)])
  return { name, mimeType: 'image/jpeg', buffer }
}

/** What a file of this kind begins with, and a name that no other file holds. */
export function fileOf(kind: 'pdf' | 'mp4' | 'mp3', name: string): File {
  const { mimeType, head } = kinds[kind]
  return { name: `${name}.${kind}`, mimeType, buffer: Buffer.concat([head, Buffer.from(name)]) }
}

const kinds = {
  pdf: { mimeType: 'application/pdf', head: Buffer.from('%PDF-1.7 ') },
  mp4: {
    mimeType: 'video/mp4',
    head: Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isommp41', 'latin1'),
  },
  mp3: { mimeType: 'audio/mpeg', head: Buffer.from([0xff, 0xfb, 0x90, 0x44, ...Array(500)]) },
}

/** Chooses files from the machine, by the button that opens its window. */
export async function choose(page: Page, button: string, files: File[]): Promise<void> {
  const waiting = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  await (await waiting).setFiles(files)
}
