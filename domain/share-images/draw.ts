import { join } from 'node:path'
import sharp, { type OverlayOptions, type Sharp } from 'sharp'
import { escapeMarkup } from '@/domain/text/escape'

const font = 'Toa Soan Serif Variable'
const fontfile = join(process.cwd(), 'app', 'fonts', 'toa-soan-serif-bold.ttf')
const paper = '#fdfcf9'
const ink = '#1b1a18'
const margin = 64
const bar = 14
const titleSizes = [84, 76, 68, 60, 54, 48, 42]
const smallestTitle = 36
const longestText = 180

export type Card = { title: string; site: string; kicker: string; accent: string }

/** A photograph as a file, and what stays in sight of it as a share of its width and height. */
export type Cover = { photo: Uint8Array; focalX: number; focalY: number }

type Size = { width: number; height: number }

/** A picture with the title in the site's own letters, and the cover beside it where there is one. */
export async function drawCard(
  card: Card,
  size: Size,
  cover: Cover | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const photo = cover ? await photoBeside(cover, size) : null
  const text = { width: photo ? photo.left - margin * 2 : size.width - margin * 2 }
  const [site, kicker] = await Promise.all([
    write(shortened(card.site), { size: 34, colour: card.accent, ...text }),
    write(shortened(card.kicker), { size: 30, colour: card.accent, ...text }),
  ])
  const room = size.height - bar - margin * 3 - site.height - kicker.height
  const title = await writeToFit(shortened(card.title), { ...text, height: room })
  const top = bar + margin
  const layers: OverlayOptions[] = [
    { input: band(card.accent, size.width), left: 0, top: 0 },
    { input: kicker.image, left: margin, top },
    { input: title.image, left: margin, top: top + kicker.height + margin / 2 },
    { input: site.image, left: margin, top: size.height - margin - site.height },
    ...(photo ? [{ input: photo.image, left: photo.left, top: bar }] : []),
  ]
  const canvas = sharp({ create: { ...size, channels: 3, background: paper } })
  return jpeg(canvas.composite(layers))
}

/** The cover in another ratio, about its focal point as far as its edges let it. */
export async function cropCover(cover: Cover, size: Size): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = await sharp(cover.photo).metadata()
  const scale = Math.min(width / size.width, height / size.height)
  const part = {
    width: Math.max(1, Math.floor(size.width * scale)),
    height: Math.max(1, Math.floor(size.height * scale)),
  }
  const left = startOf(cover.focalX * width, part.width, width)
  const top = startOf(cover.focalY * height, part.height, height)
  return jpeg(
    sharp(cover.photo)
      .extract({ left, top, ...part })
      .resize(size.width, size.height),
  )
}

function startOf(focus: number, length: number, whole: number): number {
  return Math.round(Math.min(Math.max(0, focus - length / 2), whole - length))
}

async function photoBeside(cover: Cover, { width, height }: Size) {
  const place = { width: Math.round(width * 0.38), height: height - bar }
  return { image: Buffer.from(await cropCover(cover, place)), left: width - place.width }
}

function band(colour: string, width: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${bar}"><rect width="100%" height="100%" fill="${colour}"/></svg>`,
  )
}

type Hand = { size: number; colour: string; width: number }

async function writeToFit(text: string, { width, height }: Size) {
  for (const size of titleSizes) {
    const written = await write(text, { size, colour: ink, width })
    if (written.height <= height) return written
  }
  const smallest = await write(text, { size: smallestTitle, colour: ink, width })
  return {
    image: await sharp(smallest.image).resize({ height, fit: 'inside' }).png().toBuffer(),
    height,
  }
}

/** Empty text is a picture of nothing: Pango refuses to draw it. */
async function write(text: string, { size, colour, width }: Hand) {
  if (text.trim() === '') return { image: nothing, height: 0 }
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escapeMarkup(text)}</span>`,
      font: `${font} ${size}`,
      fontfile,
      width,
      wrap: 'word-char',
      rgba: true,
      dpi: 72,
      spacing: Math.round(size * 0.12),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { image: data, height: info.height }
}

const nothing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= longestText ? text : `${letters.slice(0, longestText).join('')}…`
}

async function jpeg(image: Sharp): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await image.jpeg({ quality: 86, mozjpeg: true }).toBuffer())
}
