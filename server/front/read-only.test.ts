import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { bodyOf, counting, get, headerOf, openSite, post, statusOf } from '@/test/front-site'
import { readOnlyFile, watchReadOnly } from './read-only'

test('while only reading is allowed, forms and every way in say so and reach nobody', async () => {
  await using site = await openSite(counting(), { isReadOnly: () => true })
  for (const text of [
    post('/bai-viet/a', 'a=1'),
    get('/admin/bai-viet'),
    get('/dang-nhap'),
    get('/moi/t'),
  ]) {
    const answer = await site.say(text)
    expect([statusOf(answer), headerOf(answer, 'retry-after')]).toEqual([503, '5'])
    expect(bodyOf(answer)).toContain('Trang tạm chỉ để đọc')
  }
  expect(site.heard).toEqual([])
  for (const path of ['/', '/bai-viet/a', '/tim-kiem?q=a', '/healthz', '/readyz']) {
    expect(statusOf(await site.say(get(path)))).toBe(200)
  }
})

test('a file closes and opens within seconds, without a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-read-only-'))
  const isReadOnly = watchReadOnly(folder)
  expect(isReadOnly()).toBe(false)
  writeFileSync(readOnlyFile(folder), '')
  await vi.waitFor(() => expect(isReadOnly()).toBe(true), { timeout: 10_000 })
  rmSync(folder, { recursive: true })
  await vi.waitFor(() => expect(isReadOnly()).toBe(false), { timeout: 10_000 })
})
