import { execFileSync } from 'node:child_process'
import { type Browser, type Page, test } from '@playwright/test'
import { hire, password, signIn } from './desk-people'
import { databaseOfSite } from './site'

/** The address, as `npm run owner` prints it, at which this owner of the site under test sets a password. */
export function ownerLink(email: string, origin: string): string {
  const env = { ...process.env, DATABASE_URL: databaseOfSite(), SITE_URL: origin }
  const printed = execFileSync('npm', ['run', '--silent', 'owner', '--', email], { env })
  return printed.toString().trim().split('\n').at(-1) ?? ''
}

/** Signs a new owner in, whose address it returns. */
export async function becomeOwner(page: Page): Promise<string> {
  const owner = await hire('owner', 'Chủ Bút')
  await signIn(page, owner)
  return owner.email
}

/** Sends the form of the sign-in page that is open. */
export async function enter(page: Page, email: string, tried = password): Promise<void> {
  await page.getByLabel('Địa chỉ email').fill(email)
  await page.getByLabel('Mật khẩu').fill(tried)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

/** Through an invitation, by its link. */
export async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Nhận lời và vào tòa soạn' }).click()
  await page.waitForURL('**/admin')
}

/** Both widths share a site: each has people of its own. */
export function address(who: string): string {
  return `${who}-${test.info().project.name}@vao-cua.example`
}

/** A browser of somebody else, of the same width; close its context. */
export async function otherPage(browser: Browser): Promise<Page> {
  const { baseURL, userAgent, viewport } = test.info().project.use
  const context = await browser.newContext({ baseURL, userAgent, viewport, locale: 'vi-VN' })
  return context.newPage()
}
