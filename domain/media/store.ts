import { join } from 'node:path'
import { env } from '@/env'
import type { ByteRange } from './range'
import { diskStore } from './stores/disk-store'
import { s3Store } from './stores/s3-store'
import type { Source, Store, StoredFile, StoredFolder } from './stores/store'

/** For one environment, which changes only in tests. */
let opened: { of: object; store: Store } | undefined

/** Durable when it resolves; a file half written never has the name. A source on this machine is moved. */
export async function storeFile(id: string, name: string, source: Source): Promise<void> {
  await store().put(id, name, source)
}

/** Null where no such file is stored. `bytes` is the whole file's length, also when only `range` is read. */
export async function openFile(
  id: string,
  name: string,
  range?: ByteRange,
): Promise<StoredFile | null> {
  return store().open(id, name, range)
}

/** Forgets one file; nothing happens where there is none. */
export async function removeFile(id: string, name: string): Promise<void> {
  await store().removeFile(id, name)
}

/** Forgets every file under this id; nothing happens where there is none. */
export async function removeFiles(id: string): Promise<void> {
  await store().remove(id)
}

export function listFolders(): AsyncGenerator<StoredFolder> {
  return store().list()
}

/** On this machine, whatever the store: an upload is whole before it is stored. */
export function uploadsFolder(): string {
  return join(env().DATA_DIR, 'uploads')
}

function store(): Store {
  const of = env()
  if (opened?.of !== of) opened = { of, store: openStore() }
  return opened.store
}

function openStore(): Store {
  const { s3, DATA_DIR } = env()
  return s3 ? s3Store(s3) : diskStore(join(DATA_DIR, 'media'))
}
