import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { faults, frontMemory } from '@/bench/faults'
import { leaveUnderLoad } from '@/bench/leaving'
import { ask, readOn } from '@/bench/readers'
import { articlePath, databaseOf, openSite, type Site } from '@/bench/site'
import { openDirect } from '@/db/connection'
import { editors } from '@/db/schema'
import { cutOff } from './cut-off'
import { password, signIn } from './desk-people'

test.describe.configure({ mode: 'serial' })

const owner = { email: 'chu-trang@example.vn' }
/** What thousands of reads in between would need, were a kilobyte of each kept, and more. */
const mostGrowth = 40 * 2 ** 20

let site: Site
let article: string

test.beforeAll(async () => {
  test.setTimeout(300_000)
  const environment = { ADMIN_EMAIL: owner.email, ADMIN_PASSWORD: password }
  site = await openSite({ environment })
  article = `${site.origin}${await articlePath(site.origin)}`
  for (const url of [article, `${site.origin}/`]) await ask(url)
})

test.afterAll(() => site?.close())

/** What asks the database each time is answered again. */
async function recovery(request: APIRequestContext): Promise<void> {
  const propose = () =>
    request
      .get(`${site.origin}/tim-kiem/goi-y?q=tin${Date.now()}`)
      .then((answer) => answer.status())
  await expect.poll(propose, { timeout: 60_000 }).toBe(200)
}

async function write(page: Page): Promise<void> {
  await page.getByLabel('Tên của bạn').fill('Lê An')
  await page.getByLabel('Email của bạn').fill('an@example.vn')
  await page.getByLabel('Email người nhận').fill('binh@example.vn')
  await page.getByLabel('Lời nhắn').fill('Bạn đọc thử nhé')
}

test('with the database frozen, known pages are read, others say when to come back', async ({
  request,
}) => {
  const reading = readOn([article, `${site.origin}/`], 4)
  const over = faults.databaseFrozen(site)
  const stranger = await request.get(`${site.origin}/the/chua-ai-doc`)
  expect([stranger.status(), stranger.headers()['retry-after']]).toEqual([503, '5'])
  expect(await stranger.text()).toContain('Trang tạm gián đoạn')
  const search = await request.get(`${site.origin}/tim-kiem?q=tin`)
  expect(await search.text()).toMatch(
    /Lúc này chưa tìm được|nên đã dừng|Trang tạm gián đoạn|kết quả cho/,
  )
  await over
  await recovery(request)
  expect(reading.take()).toMatchObject({ failed: 0 })
  await reading.stop()
})

test('with the app killed, known pages are read, and what was typed waits for better times', async ({
  page,
  request,
}) => {
  await page.goto(article)
  await write(page)
  const reading = readOn([article, `${site.origin}/`], 4)
  await faults.appKilled(site)
  await page.getByRole('button', { name: 'Gửi thư', exact: true }).click()
  await expect(page.getByText('Lúc này chưa nhận được thư.')).toBeVisible()
  await expect(page.getByLabel('Lời nhắn')).toHaveValue('Bạn đọc thử nhé')
  await recovery(request)
  const { reads, failed } = reading.take()
  await reading.stop()
  expect(failed).toBe(0)
  expect(reads).toBeGreaterThan(10)
})

test('a page of the newsroom whose connection is cut is asked for again, and what was typed stays', async ({
  browser,
}) => {
  const page = await browser.newPage({ baseURL: site.origin })
  const url = databaseOf(site)
  await signIn(page, owner)
  const answer = await cutOff(url, 'sections', () => page.request.get('/admin/chuyen-muc'))
  expect([answer.status(), answer.headers()['retry-after']]).toEqual([503, '5'])
  expect(await answer.text()).toContain('Trang tạm gián đoạn')

  const notice = page.getByText('Tòa soạn tạm gián đoạn')
  await cutOff(url, 'sections', async () => {
    await page.getByRole('link', { name: 'Chuyên mục' }).first().click()
    await expect(notice).toBeVisible()
  })
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect(page.getByRole('heading', { name: 'Chuyên mục', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Thêm chuyên mục' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Tên', { exact: true }).fill('Giáo dục')
  await cutOff(url, 'sections', async () => {
    await dialog.getByRole('button', { name: 'Lưu' }).click()
    await expect(dialog.getByText('Chữ đã gõ vẫn còn đây')).toBeVisible()
  })
  await expect(dialog.getByLabel('Tên', { exact: true })).toHaveValue('Giáo dục')
  await page.close()
})

test('who reads the newsroom in English reads so that it is interrupted', async ({ browser }) => {
  const direct = await openDirect(databaseOf(site))
  await direct.db.update(editors).set({ language: 'en' })
  direct.close()
  const page = await browser.newPage({ baseURL: site.origin })
  await signIn(page, owner)
  await cutOff(databaseOf(site), 'sections', async () => {
    await page.getByRole('link', { name: 'Sections' }).first().click()
    await expect(page.getByText('The newsroom is interrupted')).toBeVisible()
  })
  await page.close()
})

test('killed again and again under load, no known page fails and memory stays', async ({
  request,
}) => {
  test.setTimeout(240_000)
  const reading = readOn([article, `${site.origin}/`], 4)
  const memory: number[] = []
  for (let round = 0; round < 3; round += 1) {
    for (const name of ['databaseKilled', 'databaseRestarted', 'appKilled'] as const) {
      await faults[name](site)
      await recovery(request)
    }
    memory.push(frontMemory(site))
  }
  const { reads, failed } = reading.take()
  await reading.stop()
  expect(failed).toBe(0)
  expect(reads).toBeGreaterThan(100)
  expect((memory[2] ?? 0) - (memory[0] ?? 0)).toBeLessThan(mostGrowth)
})

test('told to end under load, it breaks no answer off, keeps every view, and is gone in 10 s', async () => {
  test.setTimeout(120_000)
  const { answered, broken, views, took } = await leaveUnderLoad(site, new URL(article).pathname)
  expect(broken).toEqual([])
  expect(views).toBe(answered)
  expect(took).toBeLessThan(10_000)
})
