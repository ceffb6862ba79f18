/** One stored file of an image: `width` pixels wide. */
export type PictureFile = { width: number; height: number; format: PictureFormat }

export type PictureFormat = 'avif' | 'webp' | 'jpg' | 'png' | 'gif'

/** An image as a page shows it, with the files that exist, smallest first. */
export type Picture = {
  id: string
  alt: string
  caption: string
  credit: string
  variants: readonly PictureFile[]
}

const mimes: Record<PictureFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
}

/** Where a picture's file is read, on every page for ever: the address never changes its content. */
export function pictureAddress(
  id: string,
  { width, format }: Pick<PictureFile, 'width' | 'format'>,
): string {
  return `/anh/${id}/${width}.${format}`
}

/** The file for whoever takes only one: the widest JPEG, or the widest of all. */
export function shownFile({ variants }: Pick<Picture, 'variants'>): PictureFile | undefined {
  return variants.findLast(({ format }) => format === 'jpg') ?? variants.at(-1)
}

/** The parts of `/anh/<id>/<file>`, or null for what no picture can be called. */
export function parsePictureFile(id: string, file: string): { name: string; mime: string } | null {
  const match = /^([1-9]\d{0,4})\.(avif|webp|jpg|png|gif)$/.exec(file)
  if (!match || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  return { name: file, mime: mimes[match[2] as PictureFormat] }
}
