import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { debianChromium, installedBrowser } from '@/test/chromium'

/** The first owner of a site opened with this in its environment. */
export const owner = { ADMIN_EMAIL: 'bench@example.vn', ADMIN_PASSWORD: 'một mật khẩu đủ dài 2026' }

/** The system's Chromium where there is one. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...installedBrowser(debianChromium),
    args: ['--no-sandbox', '--disable-quic'],
  })
}

/** A page of the newsroom, where the owner has just signed in. */
export async function signedIn(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: origin, locale: 'vi-VN' })
  await openPatiently(page, '/dang-nhap')
  await page.getByLabel('Địa chỉ email').fill(owner.ADMIN_EMAIL)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(owner.ADMIN_PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL('**/admin**')
  page.on('dialog', (dialog) => dialog.accept())
  return page
}

/** A site that has just opened on a busy machine may ask its first reader to come again. */
async function openPatiently(page: Page, path: string): Promise<void> {
  while ((await page.goto(path))?.status() === 503) await sleep(1_000)
}
