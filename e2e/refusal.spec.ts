import { expect, type Page, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { secrets } from '@/db/schema'
import { mailboxHash } from '@/domain/mail/address'
import { createRefusalToken } from '@/domain/mail/refusals/token'
import { mailsTo, openForm, openShares, published, send, somebody, write } from './share-form'

let direct: Awaited<ReturnType<typeof openShares>>

test.beforeAll(async () => {
  direct = await openShares()
})

test.afterAll(() => direct?.close())

async function refusalLink(email: string): Promise<string> {
  const [key] = await direct.db.select().from(secrets).where(eq(secrets.name, 'mailboxes'))
  const secret = key?.value ?? ''
  return `/huy-nhan/${createRefusalToken(mailboxHash(email, secret), secret)}`
}

async function sendOn(page: Page, to: string): Promise<void> {
  await openForm(page, await published(direct))
  await write(page, { to })
  await send(page)
  await expect(page.getByText('Đã nhận thư của bạn.')).toBeVisible()
}

test('who wants no more mail is asked once, and gets none for ever @reading', async ({ page }) => {
  const to = somebody()
  await sendOn(page, to)
  const link = await refusalLink(to)
  await page.goto(link, { waitUntil: 'networkidle' })
  await page.goto(link)
  await page.getByRole('button', { name: 'Không nhận nữa' }).click()
  await expect(page.getByText(/^Đã ghi nhận\./)).toBeVisible()
  await expect(page).toHaveURL(link)

  await sendOn(page, to)
  expect(await mailsTo(direct, to)).toHaveLength(1)
})

test('a mailbox’s provider refuses in one click, from anywhere', async ({ request }) => {
  const link = await refusalLink(somebody())
  const form = { 'List-Unsubscribe': 'One-Click' }
  const headers = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' }
  const answer = await request.post(link, { form, headers, maxRedirects: 0 })
  expect(answer.status()).toBe(200)
  expect(await (await request.get(link)).text()).toContain('Đã ghi nhận.')
  const unasked = await refusalLink(somebody())
  await request.post(unasked, { data: 'x', headers: { 'content-type': 'text/plain' } })
  expect(await (await request.get(unasked)).text()).toContain('Không nhận nữa')
  const unknown = await request.post('/huy-nhan/khong-co', { form, maxRedirects: 0 })
  expect(unknown.status()).toBe(404)
})

test('a link to refuse mail that lost a letter says so @reading', async ({ page }) => {
  await page.goto(`${(await refusalLink(somebody())).slice(0, -1)}`)
  await expect(page.getByText(/Đường dẫn này không đúng hoặc thiếu chữ/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Không nhận nữa' })).toHaveCount(0)
})
