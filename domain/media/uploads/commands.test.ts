import { readdir } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import sharp, { type Create } from 'sharp'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { jobs, media, mediaVariants } from '@/db/schema'
import { makeVariants } from '@/domain/media/jobs/make-variants'
import { pictureFileName } from '@/domain/media/picture'
import { openFile, uploadsFolder } from '@/domain/media/store'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { ownMedia } from '@/test/own-media'
import { jpeg, sent, someColour, storedBytes, storedFolders } from '@/test/pictures'
import { upload } from './commands'
import type { Sent } from './receive'

ownDatabase()
ownMedia()

async function stored(name: string, content: Uint8Array) {
  const outcome = await upload(await person(), sent(name, content))
  if (outcome.status !== 'stored') throw new Error(`Not stored: ${outcome.status}`)
  return outcome.medium
}

test('a picture is shown at once, upright, small and without its place', async () => {
  const upright = await sharp(await jpeg(1200, 800, someColour()))
    .withMetadata({ orientation: 6, exif: { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1' } } })
    .toBuffer()
  expect(upright.includes('Exif')).toBe(true)
  const medium = await stored('Núi.jpg', upright)
  expect(medium).toMatchObject({ kind: 'image', name: 'Núi.jpg', mime: 'image/jpeg', alt: '' })
  expect(medium.variants).toEqual([
    { width: 480, height: 720, format: 'webp' },
    expect.objectContaining({ width: 800, height: 1200 }),
    expect.objectContaining({ width: 800, height: 1200 }),
  ])
  for (const file of medium.variants) {
    const facts = await sharp(await storedBytes(medium.id, pictureFileName(file))).metadata()
    expect(facts).toMatchObject({ width: file.width, height: file.height })
    expect(facts.exif).toBeUndefined()
  }
  const [row] = await db().select().from(media).where(eq(media.id, medium.id))
  expect(row).toMatchObject({ width: 800, height: 1200 })
})

test('the worker makes the other sizes, as often as it is asked, and forgets the original', async () => {
  const medium = await stored('Sông.jpg', await jpeg(2000, 1000, someColour()))
  const queued = await db().select().from(jobs).where(eq(jobs.kind, 'media-variants'))
  expect(queued.map(({ payload }) => payload)).toContainEqual({ mediaId: medium.id })

  const signal = new AbortController().signal
  for (const _ of [1, 2]) await makeVariants({ mediaId: medium.id }, signal)

  const files = await db()
    .select({ width: mediaVariants.width, format: mediaVariants.format })
    .from(mediaVariants)
    .where(eq(mediaVariants.mediaId, medium.id))
  const names = files.map(({ width, format }) => `${width}.${format}`).sort()
  expect(names).toEqual(
    [480, 960, 1600]
      .flatMap((width) => ['avif', 'jpg', 'webp'].map((end) => `${width}.${end}`))
      .sort(),
  )
  expect(await openFile(medium.id, 'original')).toBeNull()
  const avif = await sharp(await storedBytes(medium.id, '1600.avif')).metadata()
  expect(avif).toMatchObject({ format: 'heif', compression: 'av1', width: 1600, height: 800 })
})

test('a moving picture goes on moving', async () => {
  const frames = await Promise.all([0, 100, 200].map((r) => jpeg(300, 200, { r, g: 0, b: 0 })))
  const gif = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer()
  const medium = await stored('cờ bay.gif', gif)
  const webp = medium.variants.find(({ format }) => format === 'webp')
  expect(webp).toEqual({ width: 300, height: 200, format: 'webp' })
  const { pages } = await sharp(await storedBytes(medium.id, '300.webp'), {
    animated: true,
  }).metadata()
  expect(pages).toBe(3)
})

test('what is see-through stands on white where the format knows no transparency', async () => {
  const clear = { width: 200, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } }
  const png = await sharp({ create: clear as Create })
    .png()
    .toBuffer()
  const medium = await stored('dấu.png', png)
  const { data } = await sharp(await storedBytes(medium.id, '200.jpg'))
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([...data.subarray(0, 3)]).toEqual([255, 255, 255])
})

test('the same bytes are the same medium, also when they come twice at once', async () => {
  const [content, editor] = [await jpeg(640, 480, someColour()), await person()]
  const outcomes = await Promise.all(
    ['a.jpg', 'b.jpg', 'c.jpg'].map((name) => upload(editor, sent(name, content))),
  )
  const ids = outcomes.map((outcome) => outcome.status === 'stored' && outcome.medium.id)
  expect(new Set(ids).size).toBe(1)
  expect(outcomes.filter((outcome) => 'isKnown' in outcome && !outcome.isKnown)).toHaveLength(1)
  expect(await storedFolders()).toContain(ids[0])
  expect(await db().$count(media)).toBe((await storedFolders()).length)
})

test('an upload that breaks off, or is longer than it said, leaves nothing behind', async () => {
  const [content, editor] = [await jpeg(800, 600, someColour()), await person()]
  const before = [await storedFolders(), await db().$count(media)]
  async function* broken() {
    yield content.subarray(0, 4_000)
    throw new Error('the line is gone')
  }
  const half: Sent = { name: 'a.jpg', declaredBytes: content.length, content: broken() }
  expect(await upload(editor, half)).toEqual({ status: 'interrupted' })
  expect(await upload(editor, sent('b.jpg', content, content.length + 1))).toEqual({
    status: 'interrupted',
  })
  expect([await storedFolders(), await db().$count(media)]).toEqual(before)
  expect(await readdir(uploadsFolder())).toEqual([])
})

test('a picture over its limit is turned away by what it says of itself', async () => {
  const content = await jpeg(2000, 1600, someColour())
  expect(await upload(await person(), sent('a.jpg', content, 31 * 1024 * 1024))).toEqual({
    status: 'too-large',
  })
})

test('names are kept in one spelling, without a path, with the ending of what they are', async () => {
  const named = async (name: string) => (await stored(name, await jpeg(50, 40, someColour()))).name
  expect(await named('Ảnh đẹp.JPG'.normalize('NFD'))).toBe('Ảnh đẹp.jpg')
  expect(await named('../../etc/passwd.jpg')).toBe('etc passwd.jpg')
  expect(await named('chụp màn hình.png')).toBe('chụp màn hình.jpg')
  expect(await named('')).toBe('anh.jpg')
})
