import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetEnv } from '@/env'
import { ownDatabase } from '@/test/own-database'
import { backUpNightly } from './nightly'

ownDatabase()

const { signal } = new AbortController()
let dataDir = ''
let folder = ''

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'toa-soan-nightly-'))
  folder = join(dataDir, 'backups')
  process.env.DATA_DIR = dataDir
  forgetEnv()
})

afterAll(() => rm(dataDir, { recursive: true }))

test('keeps the backups of seven days of Vietnam, and whatever else lies there', async () => {
  for (let day = 1; day <= 9; day += 1) {
    await backUpNightly(signal, new Date(`2026-05-0${day}T20:00:00Z`))
    if (day === 1) {
      await writeFile(join(folder, 'toa-soan-2026-05-01.tar.gz.part'), 'unfinished')
      await writeFile(join(folder, 'toa-soan-truoc-khi-nang-cap.tar.gz'), 'mine')
    }
  }
  const days = ['04', '05', '06', '07', '08', '09', '10']
  expect((await readdir(folder)).sort()).toEqual([
    ...days.map((day) => `toa-soan-2026-05-${day}.tar.gz`),
    'toa-soan-truoc-khi-nang-cap.tar.gz',
  ])
})

test('done twice in a night it is one file', async () => {
  const before = await readdir(folder)
  await backUpNightly(signal, new Date('2026-05-09T21:00:00Z'))
  expect(await readdir(folder)).toEqual(before)
})

test('stops when the worker does, and leaves no half file', async () => {
  const before = await readdir(folder)
  const stopped = AbortSignal.abort(new Error('stop'))
  await expect(backUpNightly(stopped, new Date('2026-06-01T20:00:00Z'))).rejects.toThrow()
  expect(await readdir(folder)).toEqual(before)
})
