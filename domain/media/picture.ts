/** One stored file of an image: `width` pixels wide. */
export type PictureFile = { width: number; height: number; format: PictureFormat }

export type PictureFormat = 'avif' | 'webp' | 'jpg' | 'png' | 'gif'

/** An image as a page shows it, with the files that exist, smallest first. */
export type Picture = {
  id: string
  /** Under what its files are addressed; where it is left out, under `id`. */
  fileId?: string
  alt: string
  caption: string
  credit: string
  /** What stays in sight when it is cropped, as a share of its width and height; the middle when left out. */
  focalX?: number
  focalY?: number
  variants: readonly PictureFile[]
}

const mimes: Record<PictureFormat, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
}

/**
 * Where a picture's file is read: the address never changes its content. `fileId` is the picture's own
 * id until it is replaced.
 */
export function pictureAddress(
  fileId: string,
  { width, format }: Pick<PictureFile, 'width' | 'format'>,
): string {
  return `/anh/${fileId}/${pictureFileName({ width, format })}`
}

/** Under what name the store keeps it. */
export function pictureFileName({ width, format }: Pick<PictureFile, 'width' | 'format'>): string {
  return `${width}.${format}`
}

/** The file for whoever takes only one: the widest JPEG, or the widest of all. */
export function shownFile({ variants }: Pick<Picture, 'variants'>): PictureFile | undefined {
  return variants.findLast(({ format }) => format === 'jpg') ?? variants.at(-1)
}

/** Where that file is read; null for a picture without any. */
export function shownAddress(picture: Picture): string | null {
  const file = shownFile(picture)
  return file ? pictureAddress(picture.fileId ?? picture.id, file) : null
}

/** The parts of `/anh/<id>/<file>`, or null for what no picture can be called. */
export function parsePictureFile(
  id: string,
  file: string,
): { name: string; mime: string; width: number; format: PictureFormat } | null {
  const match = /^([1-9]\d{0,4})\.(avif|webp|jpg|png|gif)$/.exec(file)
  if (!match || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null
  const format = match[2] as PictureFormat
  return { name: file, mime: mimes[format], width: Number(match[1]), format }
}
