import { expect, type Page, test } from '@playwright/test'
import { ownerLink } from './people'

test.describe.configure({ mode: 'serial' })

async function send(page: Page, password: string): Promise<void> {
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
}

test('a door that is closed is 404 and says so in Vietnamese', async ({ request }) => {
  for (const path of [
    '/admin/khoi-tao',
    '/admin/khoi-tao?token=x',
    '/dat-lai-mat-khau/x',
    '/moi/x',
  ]) {
    const answer = await request.get(path)
    expect([path, answer.status()]).toEqual([path, 404])
    expect(await answer.text()).toContain('<h1')
    expect(answer.headers()['cache-control']).toContain('no-store')
  }
})

test('an owner sets a new password once; a bad one is refused at its field', async ({
  page,
  baseURL,
}) => {
  const link = ownerLink(`chu-${test.info().project.name}@example.vn`, baseURL ?? '')
  await page.goto(link)
  await send(page, 'ngắn')
  const field = page.getByLabel('Mật khẩu')
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(/từ 12 đến 128 ký tự/i)

  await send(page, 'mật khẩu đủ dài')
  await expect(page.getByText('Đã đặt mật khẩu mới.')).toBeVisible()
  expect((await page.request.get(link)).status()).toBe(404)
})
