import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { media, mediaVariants } from '@/db/schema'
import { ownDatabase } from '@/test/own-database'
import { findAttachment, listMedia } from './queries'

ownDatabase()

async function stored(kind: 'image' | 'file', name: string): Promise<string> {
  const id = v7()
  const facts = { mime: 'application/octet-stream', bytes: 12, sha256: '', alt: 'Núi' }
  await db()
    .insert(media)
    .values({ id, kind, name, ...facts })
  return id
}

test('pictures come with the files that exist, smallest first, and files apart', async () => {
  const [picture, file] = [await stored('image', 'nui.jpg'), await stored('file', 'Báo cáo.pdf')]
  const size = { mediaId: picture, bytes: 1 }
  await db()
    .insert(mediaVariants)
    .values([
      { ...size, width: 960, height: 540, format: 'jpg' },
      { ...size, width: 480, height: 270, format: 'webp' },
    ])
  const { pictures, attachments } = await listMedia([file, picture])
  expect(pictures).toEqual([
    {
      id: picture,
      fileId: picture,
      focalX: 0.5,
      focalY: 0.5,
      alt: 'Núi',
      caption: '',
      credit: '',
      variants: [
        { width: 480, height: 270, format: 'webp' },
        { width: 960, height: 540, format: 'jpg' },
      ],
    },
  ])
  expect(attachments).toEqual([
    { id: file, fileId: file, name: 'Báo cáo.pdf', mime: 'application/octet-stream', bytes: 12 },
  ])
})

test('ids of nothing find nothing', async () => {
  const nothing = { pictures: [], attachments: [] }
  expect(await listMedia([])).toEqual(nothing)
  expect(await listMedia([v7(), 'không phải', '../..'])).toEqual(nothing)
})

test('a file is found by its id, a picture is not given away as one', async () => {
  const [picture, file] = [await stored('image', 'song.jpg'), await stored('file', 'a.pdf')]
  expect(await findAttachment(file)).toMatchObject({ id: file, name: 'a.pdf', bytes: 12 })
  expect(await findAttachment(picture)).toBeNull()
  expect(await findAttachment('x')).toBeNull()
})
