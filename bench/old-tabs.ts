import { type Browser, expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { openDirect } from '@/db/connection'
import { articles } from '@/db/schema'
import type { Document } from '@/domain/documents/document'
import { plainText } from '@/domain/documents/plain-text'
import { bodyOf, isKept, isSaved, write } from '@/e2e/writing'
import { browsers } from '@/test/browsers'
import { signedIn } from './browser'
import { callAction, openPage, type SeenPage } from './reader-calls'
import { openShareForm, type ShareForm, sharePlainly } from './share-calls'
import { articlePath } from './site'

/** What somebody has open: a draft, an article with a mail half written, and the same without scripts. */
export type Tabs = { writer: Page; reader: Page; seen: SeenPage; form: ShareForm; files: string[] }

/** What an old page must still be good for. */
export type Outcome = Record<'files' | 'draft' | 'way' | 'share' | 'plain' | 'view', boolean>

const patience = { timeout: 60_000 }
const halves = ['Nửa đầu đã lưu.', ' Nửa sau chưa lưu.', ' Chữ viết tiếp.'] as const

/** Opens them on the build that runs now; what is written so far is stored. */
export async function openTabs(browser: Browser, origin: string): Promise<Tabs> {
  const writer = await signedIn(browser, origin)
  await writer.goto('/admin/bai-viet/moi')
  await writer.getByLabel('Tiêu đề', { exact: true }).fill('Bài viết dở')
  await write(writer, halves[0])
  await isSaved(writer)
  const reader = await (await browser.newContext({ userAgent: browsers[0] ?? '' })).newPage()
  const address = `${origin}${await articlePath(origin)}`
  await reader.goto(address)
  await expect(reader.locator('input[name=token]')).not.toHaveValue('', patience)
  await fillMail(reader)
  const files = [...(await filesOf(writer)), ...(await filesOf(reader))]
  return {
    writer,
    reader,
    files,
    seen: await openPage(address),
    form: await openShareForm(address),
  }
}

/** Goes on writing while nobody is there to store it. */
export async function writeOn({ writer }: Pick<Tabs, 'writer'>, words: string = halves[1]) {
  await bodyOf(writer).click()
  await writer.keyboard.press('Control+End')
  await writer.keyboard.type(words)
  await isKept(writer)
}

/** Goes on with the same tabs, none of them loaded anew, on whatever runs by now. */
export async function goOn(tabs: Tabs, database: string): Promise<Outcome> {
  const { writer, reader, seen, form, files } = tabs
  const plain = await sharePlainly(form)
  return {
    files: await areThere(files),
    draft: await isStored(writer, database),
    way: await leadsOn(writer),
    share: await isSent(reader),
    plain: plain.status === 200 && plain.isKept,
    view: (await callAction({ page: seen, kind: 'view', reader: 7 })) !== null,
  }
}

async function fillMail(page: Page): Promise<void> {
  await page.getByLabel('Tên của bạn').fill('Lê An')
  await page.getByLabel('Email của bạn').fill('an@example.vn')
  await page.getByLabel('Email người nhận').fill('binh@example.vn')
  await page.getByLabel('Lời nhắn').fill('Bạn đọc thử nhé')
}

/** Everything the page has loaded of its build. */
function filesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/(_next\/static|scripts)\//.test(name)),
  )
}

async function areThere(files: string[]): Promise<boolean> {
  const statuses = await Promise.all(files.map(async (file) => (await fetch(file)).status))
  return files.length > 0 && statuses.every((status) => status === 200)
}

async function isStored(writer: Page, database: string): Promise<boolean> {
  const isSoFar = await comesTrue(async () => (await stored(writer, database)) === so(2))
  await writeOn({ writer }, halves[2])
  return isSoFar && comesTrue(async () => (await stored(writer, database)) === so(3))
}

const so = (count: number) => halves.slice(0, count).join('')

async function stored(writer: Page, database: string): Promise<string> {
  const direct = await openDirect(database)
  const id = new URL(writer.url()).pathname.split('/').at(-1) ?? ''
  const [row] = await direct.db.select().from(articles).where(eq(articles.id, id))
  direct.close()
  return row ? plainText(row.body as Document) : ''
}

/** A link in the newsroom, followed by scripts of the old build, to a page that is whole of the new one. */
async function leadsOn(writer: Page): Promise<boolean> {
  await writer.getByRole('link', { name: 'Bài viết' }).first().click()
  const heading = writer.getByRole('heading', { name: 'Bài viết', level: 1 })
  const frame = writer.locator('header[data-build=new]')
  return comesTrue(async () => (await heading.isVisible()) && (await frame.isVisible()))
}

async function isSent(reader: Page): Promise<boolean> {
  await reader.getByRole('button', { name: 'Gửi thư', exact: true }).click()
  return comesTrue(() => reader.getByText('Đã nhận thư của bạn.').isVisible())
}

function comesTrue(look: () => Promise<boolean>): Promise<boolean> {
  return expect
    .poll(look, patience)
    .toBe(true)
    .then(
      () => true,
      () => false,
    )
}
