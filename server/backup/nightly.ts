import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { directClient } from '@/db'
import { env } from '@/env'
import { createBackup } from './create-backup'

const kept = 7
const own = /^toa-soan-\d{4}-\d\d-\d\d\.tar\.gz(\.part)?$/

/** Backs up into DATA_DIR/backups under the day's name and keeps the newest seven of that kind. */
export async function backUpNightly(signal: AbortSignal, now = new Date()): Promise<void> {
  const dataDir = env().DATA_DIR
  const folder = join(dataDir, 'backups')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // The Swedish way of writing a date is ISO 8601.
  const day = now.toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })
  const file = join(folder, `toa-soan-${day}.tar.gz`)
  await createBackup({ file, dataDir, connect: directClient, signal })
  await forgetOldest(folder)
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => own.test(name)).sort()
  const unfinished = names.filter((name) => name.endsWith('.part'))
  const finished = names.filter((name) => !name.endsWith('.part'))
  for (const name of [...unfinished, ...finished.slice(0, -kept)]) await rm(join(folder, name))
}
