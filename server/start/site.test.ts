import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { freePort } from '@/server/postgres/free-port'
import { isKept } from '@/server/postgres/keeper'
import { removeData } from '@/server/postgres/new-data'
import { readPostmaster, whatIs } from '@/server/postgres/postmaster'
import { compiled } from '@/test/compiled'
import { freshDatabase } from '@/test/database'

/** Real servers are made and ended here, beside whatever else the machine does. */
vi.setConfig({ testTimeout: 90_000, hookTimeout: 30_000 })

const cleanups: (() => unknown)[] = []

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-site-'))
  cleanups.push(async () => {
    await removeData(folder)
    rmSync(folder, { recursive: true })
  })
  return folder
}

type Site = { process: ChildProcess; said(): string; url: string; exit: Promise<unknown[]> }

/** Starts a site of stand-in children; what is not said otherwise lies on a database of its own. */
async function start(wishes: Record<string, string> = {}): Promise<Site> {
  const { url, drop } = await freshDatabase()
  const port = wishes.PORT ?? String(await freePort())
  const { TEST_DATABASE_URL, TEST_RUN, VITEST, ...inherited } = process.env
  const env = { ...inherited, DATABASE_URL: url, PORT: port, SITE_URL: '', ...wishes }
  const dataDir = wishes.DATA_DIR ?? newFolder()
  const site = spawn(process.execPath, [compiled('test/stand-ins/site.ts')], {
    env: { ...env, DATA_DIR: dataDir, NODE_ENV: 'production' },
  })
  cleanups.push(drop, () => site.kill('SIGKILL'))
  let said = ''
  for (const stream of [site.stdout, site.stderr]) stream.on('data', (chunk) => (said += chunk))
  return {
    process: site,
    said: () => said,
    url: `http://127.0.0.1:${port}`,
    exit: once(site, 'exit'),
  }
}

async function opened(wishes: Record<string, string> = {}): Promise<Site> {
  const site = await start(wishes)
  await vi.waitFor(() => expect(site.said()).toContain('Mở trang:'), { timeout: 45_000 })
  await vi.waitFor(() => expect(pidsIn(site.said())).toHaveLength(3), { timeout: 45_000 })
  return site
}

const pidsIn = (said: string) => [...said.matchAll(/ pid (\d+)/g)].map(([, pid]) => Number(pid))
const areAllGone = (pids: number[]) => pids.every((pid) => /gone|zombie/.test(whatIs(pid)))

test('a site opens on its own database and ends in order, leaving nothing', async () => {
  const dataDir = newFolder()
  const site = await opened({ DATABASE_URL: '', DATA_DIR: dataDir })
  expect(await (await fetch(site.url)).text()).toBe('front')
  expect(site.said()).toContain('/admin/khoi-tao?token=once')
  const server = readPostmaster(join(dataDir, 'pg'))?.pid ?? 0
  expect(whatIs(server)).toBe('postgres')
  site.process.kill('SIGTERM')
  expect(await site.exit).toEqual([0, null])
  expect(site.said()).toMatch(/front ends\n(app|worker) ends\n(app|worker) ends\nĐã tắt/)
  expect(areAllGone([...pidsIn(site.said()), server])).toBe(true)
})

test('nothing outlives a start process that is killed', async () => {
  const dataDir = newFolder()
  const site = await opened({ DATABASE_URL: '', DATA_DIR: dataDir, SITE_MOOD: 'worker:stubborn' })
  const server = readPostmaster(join(dataDir, 'pg'))?.pid ?? 0
  site.process.kill('SIGKILL')
  const pids = [...pidsIn(site.said()), server]
  expect(pids).toHaveLength(4)
  await vi.waitFor(() => expect(areAllGone(pids)).toBe(true), { timeout: 45_000 })
  await vi.waitFor(() => expect(isKept(join(dataDir, 'pg'))).toBe(false), { timeout: 45_000 })
})

test('an embedded database that dies comes back at its old address', async () => {
  const dataDir = newFolder()
  const site = await opened({ DATABASE_URL: '', DATA_DIR: dataDir })
  process.kill(readPostmaster(join(dataDir, 'pg'))?.pid ?? 0, 'SIGKILL')
  await vi.waitFor(() => expect(site.said()).toContain('đã chạy lại'), { timeout: 45_000 })
  site.process.kill('SIGTERM')
  expect(await site.exit).toEqual([0, null])
})

test('a child that crashes is started again', async () => {
  const site = await opened()
  const [first = 0] = [...site.said().matchAll(/front pid (\d+)/g)].map(([, pid]) => Number(pid))
  process.kill(first, 'SIGKILL')
  await vi.waitFor(async () => expect(await (await fetch(site.url)).text()).toBe('front'), {
    timeout: 45_000,
    interval: 100,
  })
  expect(site.said()).toContain(
    'Phần “cửa trước” dừng bất ngờ (mã SIGKILL), 0,05 giây nữa chạy lại.',
  )
})

test('a stubborn child is killed in time, at once after a second signal', async () => {
  const site = await opened({ SITE_MOOD: 'app:stubborn' })
  site.process.kill('SIGINT')
  await vi.waitFor(() => expect(site.said()).toContain('worker ends'), { timeout: 5000 })
  site.process.kill('SIGINT')
  expect(await site.exit).toEqual([0, null])
  expect(areAllGone(pidsIn(site.said()))).toBe(true)
})

async function failureOf(wishes: Record<string, string>): Promise<string> {
  const site = await start(wishes)
  expect(await site.exit).toEqual([1, null])
  expect(site.said()).not.toMatch(/\n +at /)
  return site.said().trim().split('\n').at(-1) ?? ''
}

test('a child that cannot start ends the start with a sentence', async () => {
  expect(await failureOf({ SITE_MOOD: 'front:broken' })).toMatch(
    /^Phần “cửa trước” không khởi động được \(mã 3\)/,
  )
})

test('a taken port is named', async () => {
  const squatter = createServer().listen(0, '127.0.0.1')
  cleanups.push(() => squatter.close())
  await once(squatter, 'listening')
  const address = squatter.address()
  const port = typeof address === 'object' && address ? String(address.port) : ''
  expect(await failureOf({ PORT: port })).toBe(
    `Cổng ${port} đang có chương trình khác dùng. Hãy tắt chương trình đó hoặc đặt PORT sang số khác.`,
  )
})

test('a folder that cannot be written is named', async () => {
  const file = join(newFolder(), 'file')
  writeFileSync(file, '')
  expect(await failureOf({ DATA_DIR: join(file, 'data') })).toMatch(
    /^Không ghi được vào thư mục dữ liệu .*\/file\/data\./,
  )
})

test('a wrong variable is named, its value is not', async () => {
  expect(await failureOf({ DATABASE_URL: 'mysql://secret' })).toBe(
    'Biến môi trường DATABASE_URL có giá trị không hợp lệ.',
  )
})

test('a database that does not answer is named by its address, without its password', async () => {
  const port = await freePort()
  expect(await failureOf({ DATABASE_URL: `postgres://app:secret@127.0.0.1:${port}/x` })).toBe(
    `Không nối được với cơ sở dữ liệu ở 127.0.0.1:${port}: không có máy chủ nào trả lời. Hãy xem lại DATABASE_URL.`,
  )
})
