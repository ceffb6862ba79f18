import sharp from 'sharp'
import { expect, test } from 'vitest'
import { hostileTexts } from '@/test/hostile'
import { cropCover, drawCard } from './draw'
import { imageSizes } from './share-image'

const card = { title: 'Ẩm thực', site: 'Báo Sớm', kicker: 'Thời sự', accent: '#9a1b1e' }
const size = imageSizes['chia-se']

/** How many rows of the picture's left half hold ink, from the first to the last, and the first itself. */
async function inkOf(title: string): Promise<{ top: number; rows: number }> {
  const image = await drawCard({ ...card, title, kicker: '', site: '' }, size, null)
  const { data, info } = await sharp(image)
    .extract({ left: 0, top: 20, width: 600, height: size.height - 20 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const inked = Array.from({ length: info.height }, (_, row) => row).filter((row) =>
    data.subarray(row * info.width, (row + 1) * info.width).some((shade) => shade < 128),
  )
  return { top: inked[0] ?? 0, rows: inked.length }
}

test('stacked marks are drawn above their letter and below it, not left out', async () => {
  const [bare, hat, stacked, dotted] = await Promise.all(['A', 'Â', 'Ẫ', 'Ậ'].map(inkOf))
  if (!bare || !hat || !stacked || !dotted) throw new Error('Four were drawn')
  expect(hat.rows).toBeGreaterThan(bare.rows)
  expect(stacked.rows).toBeGreaterThan(hat.rows)
  expect(dotted.rows).toBeGreaterThan(hat.rows)
})

test.each(['chia-se', '16x9', '4x3', '1x1'] as const)('%s has its own size', async (name) => {
  const { width, height } = imageSizes[name]
  const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#386641' } })
  const cover = { photo: await photo.jpeg().toBuffer(), focalX: 1, focalY: 0 }
  for (const image of [
    await drawCard(card, { width, height }, cover),
    await cropCover(cover, { width, height }),
  ]) {
    expect(await sharp(image).metadata()).toMatchObject({ format: 'jpeg', width, height })
  }
})

test('whatever stands in a title is drawn as itself, however long', async () => {
  const titles = [
    '',
    ' ',
    '<span size="99999999">x</span>',
    '&amp; & ]]>',
    'Ữ'.repeat(3_000),
    '😀 مرحبا',
  ]
  for (const title of [
    ...titles,
    ...hostileTexts.slice(0, 12).map((text) => text.replaceAll('\0', '')),
  ]) {
    const image = await drawCard({ ...card, title }, size, null)
    expect(await sharp(image).metadata()).toMatchObject(size)
  }
})
