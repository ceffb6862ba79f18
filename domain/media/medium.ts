import type { PictureFile } from './picture'

export const mediumKinds = ['image', 'file', 'video', 'audio'] as const

export type MediumKind = (typeof mediumKinds)[number]

/**
 * A picture, document or recording of the library. `bytes` is the length of what was uploaded, the
 * focal point what stays in sight when a picture is cropped, as a share of its width and height;
 * `variants` are a picture's files, smallest first, and none for what is no picture.
 */
export type Medium = {
  id: string
  /** Under what its files are addressed: another one after each replacement. */
  fileId: string
  kind: MediumKind
  name: string
  mime: string
  bytes: number
  alt: string
  caption: string
  credit: string
  focalX: number
  focalY: number
  variants: readonly PictureFile[]
}

export function isMediumKind(text: string): text is MediumKind {
  return mediumKinds.some((kind) => kind === text)
}
