import sharp, { type Sharp } from 'sharp'
import type { PictureFile } from './picture'

const widths = [480, 960, 1600]
const largestPixels = 50_000_000

export type EncodedFile = PictureFile & { content: Uint8Array }

/**
 * An image as WebP and JPEG at several widths, never wider than it is: upright, without its
 * metadata (place and camera). Throws for what is no image or holds over 50 million pixels.
 */
export async function encodeVariants(original: Uint8Array): Promise<EncodedFile[]> {
  const image = sharp(original, { limitInputPixels: largestPixels }).autoOrient()
  const { autoOrient } = await image.metadata()
  const wanted = [...new Set(widths.map((width) => Math.min(width, autoOrient.width)))]
  const files = wanted.flatMap((width) => [
    encode(image, width, 'webp'),
    encode(image, width, 'jpg'),
  ])
  return Promise.all(files)
}

async function encode(image: Sharp, width: number, format: 'webp' | 'jpg'): Promise<EncodedFile> {
  const resized = image.clone().resize({ width })
  const encoded =
    format === 'webp' ? resized.webp({ quality: 76 }) : resized.jpeg({ mozjpeg: true })
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, format, content: data }
}
