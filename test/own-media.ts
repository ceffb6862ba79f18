import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { forgetEnv } from '@/env'

/** Gives a test file's media store a folder of its own, for as long as the file runs. */
export function ownMedia(): void {
  let folder = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'toa-soan-media-'))
    process.env.DATA_DIR = folder
    forgetEnv()
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))
}
