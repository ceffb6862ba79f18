import sharp, { type OutputInfo, type Sharp } from 'sharp'
import type { PictureFile } from './picture'
import { RefusedError } from './uploads/upload'

const widths = [480, 960, 1600]
const largestPixels = 50_000_000

type Encoding = 'avif' | 'webp' | 'jpg'

type Wanted = Pick<PictureFile, 'width'> & { format: Encoding }

export type EncodedFile = PictureFile & { content: Uint8Array }

/** An image read as far as its measures; `isMoving` for one of several pictures, as a GIF may be. */
export type Original = { input: string | Uint8Array; width: number; isMoving: boolean }

/**
 * Measures an image before it is decoded. Throws `RefusedError` for one that cannot be read and for
 * one that would fill more than 50 million pixels.
 */
export async function measure(input: string | Uint8Array): Promise<Original> {
  const facts = await sharp(input, { limitInputPixels: false })
    .metadata()
    .catch((cause: unknown) => {
      throw new RefusedError('broken', { cause })
    })
  const { width, height, pages = 1, pageHeight = height, autoOrient } = facts
  if (width * pageHeight * pages > largestPixels) throw new RefusedError('too-many-pixels')
  return { input, width: autoOrient.width, isMoving: pages > 1 }
}

/** What a new picture can be shown with at once; never wider than it is. */
export function firstFiles(original: Original): Wanted[] {
  const [small = 0, middle = small] = widthsOf(original)
  return unlike([
    { width: small, format: 'webp' },
    { width: middle, format: 'webp' },
    { width: middle, format: 'jpg' },
  ])
}

/** All that a picture should have; what moves has no AVIF. */
export function allFiles(original: Original): Wanted[] {
  const formats: Encoding[] = original.isMoving ? ['webp', 'jpg'] : ['avif', 'webp', 'jpg']
  return widthsOf(original).flatMap((width) => formats.map((format) => ({ width, format })))
}

/**
 * An image as WebP and JPEG at several widths, never wider than it is: upright, without its
 * metadata (place and camera). Throws for what is no image or holds over 50 million pixels.
 */
export async function encodeVariants(content: Uint8Array): Promise<EncodedFile[]> {
  const original = await measure(content)
  const wanted = allFiles(original).filter(({ format }) => format !== 'avif')
  return Promise.all(wanted.map((file) => encode(original, file)))
}

/** Upright, in sRGB and without its metadata. Throws `RefusedError` for what is cut off or damaged. */
export async function encode(original: Original, wanted: Wanted): Promise<EncodedFile> {
  const { width, format } = wanted
  const isMoving = original.isMoving && format === 'webp'
  const image = sharp(original.input, {
    limitInputPixels: largestPixels,
    failOn: 'error',
    animated: isMoving,
  })
  const encoded = written(image.autoOrient().resize({ width }), format)
  try {
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
    return { width: info.width, height: heightOf(info), format, content: data }
  } catch (cause) {
    throw new RefusedError('broken', { cause })
  }
}

/** JPEG knows no transparency: what is see-through becomes white, as paper is. */
function written(image: Sharp, format: Encoding): Sharp {
  if (format === 'avif') return image.avif({ quality: 55, effort: 2 })
  if (format === 'webp') return image.webp({ quality: 76 })
  return image.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true })
}

function heightOf(info: OutputInfo): number {
  return info.pageHeight ?? info.height
}

function widthsOf({ width }: Original): number[] {
  return [...new Set(widths.map((wanted) => Math.min(wanted, width)))]
}

function unlike(files: Wanted[]): Wanted[] {
  const seen = new Map(files.map((file) => [`${file.width}.${file.format}`, file]))
  return [...seen.values()]
}
