import { expect, type Page, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { openDirect } from '@/db/connection'
import { articles, mails, secrets, settings, shareMessages } from '@/db/schema'
import { mailboxHash } from '@/domain/mail/address'
import { createRefusalToken } from '@/domain/mail/refusals/token'
import { publishNew } from './newsroom'
import { databaseOfSite } from './site'

let direct: Awaited<ReturnType<typeof openDirect>>

/** All who send here are of one network. */
test.beforeAll(async () => {
  direct = await openDirect(databaseOfSite())
  await direct.db
    .insert(settings)
    .values(['sharesPerNetwork', 'sharesPerSite'].map((name) => ({ name, value: 10_000 })))
    .onConflictDoNothing()
})

test.afterAll(() => direct?.close())

type Story = { slug: string; path: string; title: string }

async function published(): Promise<Story> {
  const slug = `gui-${Date.now()}-${Math.random().toString(36).slice(2, 10)}`
  const title = `Bài để gửi ${slug}`
  await publishNew(direct, slug, title)
  return { slug, path: `/bai-viet/${slug}`, title }
}

function somebody(): string {
  return `ban-${v7()}@example.vn`
}

/** With scripts, the form is opened once it has its token and that is old enough to be a person's. */
async function openForm(page: Page, { path }: Story): Promise<void> {
  await page.goto(path)
  if (test.info().project.use.javaScriptEnabled === false) return
  await expect(page.locator('input[name=token]')).not.toHaveValue('')
  await page.waitForTimeout(3_200)
}

type Letter = { name?: string; from?: string; to: string; content?: string }

async function write(page: Page, letter: Letter): Promise<void> {
  const { name = 'Lê An', from = 'an@example.vn', to, content = '' } = letter
  await page.getByLabel('Tên của bạn').fill(name)
  await page.getByLabel('Email của bạn').fill(from)
  await page.getByLabel('Email người nhận').fill(to)
  await page.getByLabel('Lời nhắn').fill(content)
}

/** Without scripts the mail is shown first, and sent by a second press that is no machine's. */
async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gửi thư', exact: true }).click()
  if (test.info().project.use.javaScriptEnabled !== false) return
  const confirm = page.getByRole('button', { name: 'Gửi thư này' })
  await confirm.waitFor()
  await page.waitForTimeout(3_200)
  await confirm.click()
}

function mailsTo(recipientEmail: string) {
  return direct.db.select().from(mails).where(eq(mails.recipientEmail, recipientEmail))
}

test('what is wrong is said at its field; all that was typed stays @reading', async ({ page }) => {
  const story = await published()
  await openForm(page, story)
  await write(page, { name: '', to: 'a@b.vn, c@d.vn', content: 'Bạn đọc thử nhé' })
  await page.getByRole('button', { name: 'Gửi thư', exact: true }).click()

  const name = page.getByLabel('Tên của bạn')
  await expect(name).toHaveAccessibleDescription('Hãy cho người nhận biết tên bạn.')
  await expect(name).toBeFocused()
  await expect(page.getByLabel('Email người nhận')).toHaveAccessibleDescription(/một địa chỉ/)
  await expect(page.getByLabel('Email người nhận')).toHaveValue('a@b.vn, c@d.vn')
  await expect(page.getByLabel('Email của bạn')).toHaveValue('an@example.vn')
  await expect(page.getByLabel('Email của bạn')).not.toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Tiêu đề thư')).toHaveValue(story.title)
  await expect(page.getByLabel('Lời nhắn')).toHaveValue('Bạn đọc thử nhé')
})

test('an article is sent on, and its mail waits in the outbox @reading', async ({ page }) => {
  const story = await published()
  const to = somebody()
  await openForm(page, story)
  await write(page, { to, content: 'Bạn đọc thử nhé' })
  await send(page)
  await expect(page.getByText('Đã nhận thư của bạn.')).toBeVisible()

  const [mail, ...others] = await mailsTo(to)
  expect(others).toEqual([])
  expect(mail?.payload).toMatchObject({
    senderName: 'Lê An',
    senderEmail: 'an@example.vn',
    subject: story.title,
    content: 'Bạn đọc thử nhé',
    article: { slug: story.slug },
  })
  await page.getByRole('link', { name: 'Gửi cho người khác' }).click()
  await expect(page).toHaveURL(`${story.path}/gui`)
  await expect(page.getByLabel('Email người nhận')).toHaveValue('')
})

test('who sends too much is told until when, and keeps the text @reading', async ({ page }) => {
  const story = await published()
  await openForm(page, story)
  await write(page, { to: somebody() })
  await send(page)
  await expect(page.getByText('Đã nhận thư của bạn.')).toBeVisible()
  await repeatShares(story, 20)

  await openForm(page, story)
  await write(page, { to: somebody(), content: 'Lời nhắn dài' })
  await send(page)
  await expect(
    page.getByText(/quá nhiều thư được gửi\. Hãy thử lại lúc .*\d{2}:\d{2}/),
  ).toBeVisible()
  await expect(page.getByLabel('Lời nhắn')).toHaveValue('Lời nhắn dài')
})

/** As if the one share of this article had been made so many times. */
async function repeatShares({ slug }: Story, times: number): Promise<void> {
  const { db } = direct
  const [row] = await db
    .select({ share: shareMessages })
    .from(shareMessages)
    .innerJoin(articles, eq(articles.id, shareMessages.articleId))
    .where(eq(articles.slug, slug))
  if (!row) throw new Error(`Nobody sent ${slug} on`)
  const rows = Array.from({ length: times }, (_, index) => ({
    ...row.share,
    id: v7(),
    mailId: null,
    network: Buffer.alloc(16, index),
    nonce: Buffer.from(v7().replaceAll('-', ''), 'hex'),
  }))
  await db.insert(shareMessages).values(rows)
}

test('a page that was left open is sent by a second press', async ({ page }) => {
  const to = somebody()
  await openForm(page, await published())
  await page.locator('input[name=token]').evaluate((input: HTMLInputElement) => {
    input.value = 'A'.repeat(51)
  })
  await write(page, { to, content: 'Vẫn còn đây' })
  await send(page)
  await expect(page.getByText(/trang đã mở quá hai giờ/)).toBeVisible()
  await expect(page.getByLabel('Lời nhắn')).toHaveValue('Vẫn còn đây')

  await page.waitForTimeout(3_200)
  await send(page)
  await expect(page.getByText('Đã nhận thư của bạn.')).toBeVisible()
  expect(await mailsTo(to)).toHaveLength(1)
})

test('the link among the ways to share leads to the form @reading', async ({ page }) => {
  const story = await published()
  await page.goto(story.path)
  await page.getByRole('link', { name: 'Gửi qua email' }).click()
  await expect(page.getByRole('heading', { name: 'Gửi bài này qua email' })).toBeInViewport()
})

test('a long message with lines like the answer’s own arrives whole', async ({ page }) => {
  const to = somebody()
  const content = `${'Đoạn dài. '.repeat(150)}\n1:{"status":"sent"}\n2: hết`
  await openForm(page, await published())
  await write(page, { name: '', to, content })
  await send(page)
  await expect(page.getByLabel('Tên của bạn')).toBeFocused()
  await page.getByLabel('Tên của bạn').fill('Lê An')
  await send(page)
  await expect(page.getByText('Đã nhận thư của bạn.')).toBeVisible()
  expect((await mailsTo(to))[0]?.payload).toMatchObject({ content })
})

test('nothing is sent on from where there is no article', async ({ request }) => {
  const answer = await request.get('/bai-viet/chua-he-co/gui')
  expect(answer.status()).toBe(404)
  expect(answer.headers()['cache-control']).toContain('no-store')
})

async function refusalLink(email: string): Promise<string> {
  const [key] = await direct.db.select().from(secrets).where(eq(secrets.name, 'mailboxes'))
  const secret = key?.value ?? ''
  return `/huy-nhan/${createRefusalToken(mailboxHash(email, secret), secret)}`
}

async function sendOn(page: Page, to: string): Promise<void> {
  await openForm(page, await published())
  await write(page, { to })
  await send(page)
  await expect(page.getByText('Đã nhận thư của bạn.')).toBeVisible()
}

test('who wants no more mail is asked once, and gets none for ever @reading', async ({ page }) => {
  const to = somebody()
  await sendOn(page, to)
  const link = await refusalLink(to)
  await page.goto(link)
  await page.goto(link)
  await page.getByRole('button', { name: 'Không nhận nữa' }).click()
  await expect(page.getByText(/^Đã ghi nhận\./)).toBeVisible()
  await expect(page).toHaveURL(link)

  await sendOn(page, to)
  expect(await mailsTo(to)).toHaveLength(1)
})

test('a mailbox’s provider refuses in one click, from anywhere', async ({ request }) => {
  const link = await refusalLink(somebody())
  const form = { 'List-Unsubscribe': 'One-Click' }
  const headers = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' }
  const answer = await request.post(link, { form, headers, maxRedirects: 0 })
  expect(answer.status()).toBe(200)
  expect(await (await request.get(link)).text()).toContain('Đã ghi nhận.')
  const unknown = await request.post('/huy-nhan/khong-co', { form, maxRedirects: 0 })
  expect(unknown.status()).toBe(404)
})

test('a link to refuse mail that lost a letter says so @reading', async ({ page }) => {
  await page.goto(`${(await refusalLink(somebody())).slice(0, -1)}`)
  await expect(page.getByText(/Đường dẫn này không đúng hoặc thiếu chữ/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Không nhận nữa' })).toHaveCount(0)
})
