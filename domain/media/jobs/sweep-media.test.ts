import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { replace } from '@/domain/media/replacements/commands'
import { removeFiles, storeFile, uploadsFolder } from '@/domain/media/store'
import { upload } from '@/domain/media/uploads/commands'
import { env } from '@/env'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { ownMedia } from '@/test/own-media'
import { jpeg, sent, someColour, storedFolders } from '@/test/pictures'
import { sweepMedia } from './sweep-media'

ownDatabase()
ownMedia()

const sweep = () => sweepMedia(new AbortController().signal)
const twoDays = 2 * 24 * 60 * 60

async function age(path: string): Promise<void> {
  const then = Date.now() / 1_000 - twoDays
  await utimes(path, then, then)
}

async function lay(id: string, isOld: boolean): Promise<string> {
  await storeFile(id, 'original', Buffer.from('x'))
  if (isOld) await age(join(env().DATA_DIR, 'media', id))
  return id
}

test('what belongs to no medium goes after a day; what does, and what is not ours, stays', async () => {
  const owner = await person({ role: 'owner' })
  const outcome = await upload(owner, sent('a.jpg', await jpeg(90, 60, someColour())))
  const medium = outcome.status === 'stored' ? outcome.medium.id : ''
  await age(join(env().DATA_DIR, 'media', medium))
  const [, young, notOurs] = [
    await lay(v7(), true),
    await lay(v7(), false),
    await lay('lost+found', true),
  ]
  await sweep()
  expect(await storedFolders()).toEqual([medium, young, notOurs].sort())
  await Promise.all([young, notOurs].map(removeFiles))
})

test('a replaced medium keeps the files that it has now', async () => {
  const owner = await person({ role: 'owner' })
  const first = await upload(owner, sent('b.jpg', await jpeg(90, 60, someColour())))
  const id = first.status === 'stored' ? first.medium.id : ''
  const second = await replace(owner, id, sent('c.jpg', await jpeg(60, 90, someColour())))
  const fileId = second.status === 'stored' ? second.medium.fileId : ''
  await age(join(env().DATA_DIR, 'media', fileId))
  await lay(id, true)
  await sweep()
  expect(await storedFolders()).toContain(fileId)
  expect(await storedFolders()).not.toContain(id)
})

test('half an upload goes after a day, one that is under way stays', async () => {
  await mkdir(uploadsFolder(), { recursive: true })
  for (const name of ['old.part', 'new.part']) await writeFile(join(uploadsFolder(), name), 'x')
  await age(join(uploadsFolder(), 'old.part'))
  await sweep()
  expect(await readdir(uploadsFolder())).toEqual(['new.part'])
})
