import type { Medium } from '@/domain/media/medium'

/**
 * Why a file was not taken:
 * 'too-large' over the limit of its kind, 'empty' of no bytes, 'svg', 'heif' and 'tiff' pictures no
 * browser should be given, 'unknown' no type the library takes, 'mismatch' a name that says something
 * else than the content, 'broken' a picture that cannot be read, 'too-many-pixels' one over 50 million,
 * 'interrupted' a body that ended early, 'no-room' a disk that is full.
 */
export const refusals = [
  'too-large',
  'empty',
  'svg',
  'heif',
  'tiff',
  'unknown',
  'mismatch',
  'broken',
  'too-many-pixels',
  'interrupted',
  'no-room',
] as const

export type Refusal = (typeof refusals)[number]

/** `isKnown`: the same bytes were there already, and this is what they are called. */
export type StoredMedium = { status: 'stored'; medium: Medium; isKnown: boolean }

export type UploadOutcome =
  | StoredMedium
  | { status: Refusal }
  | { status: 'forbidden' }
  | { status: 'gone' }

/** Thrown where a file is refused while it is read. */
export class RefusedError extends Error {
  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(`refused: ${refusal}`, options)
    this.name = 'RefusedError'
  }
}
