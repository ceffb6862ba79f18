import { z } from 'zod'

/**
 * A backup is a tar.gz of, in this order: the manifest, the rows of each table as COPY text cut in
 * pieces, the key of Next's actions, the media files, and an end without which it is not whole.
 */
export const entryNames = {
  manifest: 'manifest.json',
  actionKey: 'action-key',
  end: 'end.json',
} as const

export const mediaPrefix = 'media/'

/** Numbered from 1, so that a table's pieces can be put together by any tar and `cat`. */
export function pieceName(table: string, piece: number): string {
  return `tables/${table}/${String(piece).padStart(6, '0')}.copy`
}

/** The table whose rows this entry holds; null for any other entry. */
export function tableOfPiece(entry: string): string | null {
  return /^tables\/([a-z0-9_]+)\/\d+\.copy$/.exec(entry)?.[1] ?? null
}

const tableSchema = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.int().nonnegative(),
  /** The sum of the rows' hashes: in whatever order they come, the same rows give the same sum. */
  checksum: z.string(),
})

export const manifestSchema = z.object({
  application: z.literal('toa-soan'),
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  /** Hashes of the migrations, oldest first. */
  migrations: z.array(z.string()),
  tables: z.array(tableSchema),
})

/** `sha256` runs over path and content of each file in the order of the archive. */
export const endSchema = z.object({
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
})

export type Manifest = z.infer<typeof manifestSchema>
export type TableSum = z.infer<typeof tableSchema>
export type End = z.infer<typeof endSchema>
