import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll } from 'vitest'
import { forgetEnv } from '@/env'

/** Gives a test file's media store a bucket of its own, for as long as the file runs. */
export function ownS3(): void {
  let close = async () => undefined as unknown
  const place = { S3_BUCKET: 'media', S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' }

  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'toa-soan-s3-'))
    const configureBuckets = [{ name: place.S3_BUCKET, configs: [] }]
    const s3 = new S3rver({ port: 0, silent: true, directory, configureBuckets })
    const { port } = await s3.run()
    Object.assign(process.env, place, { S3_ENDPOINT: `http://127.0.0.1:${port}` })
    forgetEnv()
    close = () => Promise.all([s3.close(), rm(directory, { recursive: true, force: true })])
  })

  afterAll(async () => {
    for (const name of ['S3_ENDPOINT', ...Object.keys(place)]) delete process.env[name]
    forgetEnv()
    await close()
  })
}
