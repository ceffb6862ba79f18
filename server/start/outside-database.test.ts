import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { freshDatabase } from '@/test/database'
import { lack, requireDatabase } from './outside-database'

const good = {
  version: 150_007,
  encoding: 'UTF8',
  hasIcu: true,
  extensions: ['unaccent', 'pg_trgm', 'btree_gist'],
}

test('a server of version 15 with everything lacks nothing', () => {
  expect(lack(good, 'db')).toBeNull()
})

test('each thing a server may lack has its sentence', () => {
  expect(lack({ ...good, version: 140_011 }, 'db')).toContain('là Postgres 14')
  expect(lack({ ...good, encoding: 'LATIN1' }, 'db')).toContain('bảng mã LATIN1')
  expect(lack({ ...good, hasIcu: false }, 'db')).toContain('vi-x-icu')
  expect(lack({ ...good, extensions: ['unaccent'] }, 'db')).toContain('pg_trgm, btree_gist')
})

test('a real server passes', async () => {
  const { url, drop } = await freshDatabase()
  await expect(requireDatabase(url)).resolves.toBeUndefined()
  await drop()
})

test('a wrong password and a missing database are told apart', async () => {
  const { url, drop } = await freshDatabase()
  const stranger = new URL(url)
  stranger.password = 'wrong'
  await expect(requireDatabase(stranger.href)).rejects.toThrow('không nhận tên hoặc mật khẩu')
  const nowhere = new URL(url)
  nowhere.pathname = '/nowhere'
  await expect(requireDatabase(nowhere.href)).rejects.toThrow('không có cơ sở dữ liệu mang tên')
  await drop()
})

test('a server that accepts and says nothing is given up', async () => {
  const mute = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => mute.once('listening', resolve))
  const address = mute.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await expect(requireDatabase(`postgres://a:b@127.0.0.1:${port}/c`, 1000)).rejects.toThrow(
    /không trả lời sau 1 giây/,
  )
  mute.close()
})
