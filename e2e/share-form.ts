import { expect, type Page, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { openDirect } from '@/db/connection'
import { mails, settings } from '@/db/schema'
import { publishNew } from './newsroom'
import { databaseOfSite } from './site'

type Direct = Awaited<ReturnType<typeof openDirect>>

/** The database of the site, its limits widened: all who send in these tests are of one network. */
export async function openShares(): Promise<Direct> {
  const direct = await openDirect(databaseOfSite())
  await direct.db
    .insert(settings)
    .values(['sharesPerNetwork', 'sharesPerSite'].map((name) => ({ name, value: 10_000 })))
    .onConflictDoNothing()
  return direct
}

export type Story = { slug: string; path: string; title: string }

/** An article of the test's own. */
export async function published(direct: Direct): Promise<Story> {
  const slug = `gui-${Date.now()}-${Math.random().toString(36).slice(2, 10)}`
  const title = `Bài để gửi ${slug}`
  await publishNew(direct, slug, title)
  return { slug, path: `/bai-viet/${slug}`, title }
}

export function somebody(): string {
  return `ban-${v7()}@example.vn`
}

/** With scripts, the form is opened once it has its token and that is old enough to be a person's. */
export async function openForm(page: Page, { path }: Story): Promise<void> {
  await page.goto(path)
  if (test.info().project.use.javaScriptEnabled === false) return
  await expect(page.locator('input[name=token]')).not.toHaveValue('')
  await page.waitForTimeout(3_200)
}

type Letter = { name?: string; from?: string; to: string; content?: string }

export async function write(page: Page, letter: Letter): Promise<void> {
  const { name = 'Lê An', from = 'an@example.vn', to, content = '' } = letter
  await page.getByLabel('Tên của bạn').fill(name)
  await page.getByLabel('Email của bạn').fill(from)
  await page.getByLabel('Email người nhận').fill(to)
  await page.getByLabel('Lời nhắn').fill(content)
}

/** Sent in place with scripts; answered on a page of its own without. */
export async function expectAnswerOf(page: Page, { path }: Story): Promise<void> {
  const isScripted = test.info().project.use.javaScriptEnabled !== false
  await expect(page).toHaveURL(isScripted ? path : `${path}/gui`)
}

/** Without scripts the mail is shown first, and sent by a second press that is no machine's. */
export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gửi thư', exact: true }).click()
  if (test.info().project.use.javaScriptEnabled !== false) return
  const confirm = page.getByRole('button', { name: 'Gửi thư này' })
  await confirm.waitFor()
  await page.waitForTimeout(3_200)
  await confirm.click()
}

export function mailsTo({ db }: Direct, recipientEmail: string) {
  return db.select().from(mails).where(eq(mails.recipientEmail, recipientEmail))
}
