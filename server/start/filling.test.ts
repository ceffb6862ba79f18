import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { t } from '@/messages'
import { freePort } from '@/server/postgres/free-port'
import { freshDatabase } from '@/test/database'
import { startFilling } from './filling'

beforeAll(() => {
  execFileSync(process.execPath, ['server/compile.mjs'])
})

test('makes the tables and finds the way in for the first owner', async () => {
  const { url, drop } = await freshDatabase()
  const filling = startFilling()
  await filling.migrate(url)
  expect(await filling.setUpLink(url)).toMatch(/\/admin\/khoi-tao\?token=[\w-]{43}$/)
  await expect(filling.migrate(url)).rejects.toThrow(t('start.notFilled'))
  await drop()
})

test('says in one sentence why not', async () => {
  const filling = startFilling()
  const nowhere = `postgres://app@127.0.0.1:${await freePort()}/none`
  await expect(filling.migrate(nowhere)).rejects.toThrow(t('database.away'))
})
