import type { Readable } from 'node:stream'
import type { ByteRange } from '@/domain/media/range'

/** A stored file, opened: its whole length in bytes and its content, or the part that was asked for. */
export type StoredFile = { bytes: number; content: Readable }

/** Where bytes come from: memory, or a file of this machine that may be moved away. */
export type Source = Uint8Array | { path: string; bytes: number }

/** All files under one id, and when the last of them was written. */
export type StoredFolder = { id: string; changedAt: Date }

/** Where media lie. `id` and `name` are ours, never a visitor's. */
export type Store = {
  /** Durable when it resolves; a file half written never has the name. */
  put(id: string, name: string, source: Source): Promise<void>
  /** Null where no such file is stored. */
  open(id: string, name: string, range?: ByteRange): Promise<StoredFile | null>
  /** Forgets one file; nothing happens where there is none. */
  removeFile(id: string, name: string): Promise<void>
  /** Forgets every file under this id; nothing happens where there is none. */
  remove(id: string): Promise<void>
  list(): AsyncGenerator<StoredFolder>
}
