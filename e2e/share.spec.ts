import { expect, test } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { articles, shareMessages } from '@/db/schema'
import {
  expectAnswerOf,
  mailsTo,
  openForm,
  openShares,
  published,
  type Story,
  send,
  somebody,
  write,
} from './share-form'

let direct: Awaited<ReturnType<typeof openShares>>

test.beforeAll(async () => {
  direct = await openShares()
})

test.afterAll(() => direct?.close())

test('what is wrong is said at its field; all that was typed stays @reading', async ({ page }) => {
  const story = await published(direct)
  await openForm(page, story)
  await write(page, { name: '', to: 'a@b.vn, c@d.vn', content: 'Bạn đọc thử nhé' })
  await page.getByRole('button', { name: 'Gửi thư', exact: true }).click()

  const name = page.getByLabel('Tên của bạn')
  await expect(name).toHaveAccessibleDescription('Hãy cho người nhận biết tên bạn.')
  await expect(name).toBeFocused()
  await expectAnswerOf(page, story)
  await expect(page.getByLabel('Email người nhận')).toHaveAccessibleDescription(/một địa chỉ/)
  await expect(page.getByLabel('Email người nhận')).toHaveValue('a@b.vn, c@d.vn')
  await expect(page.getByLabel('Email của bạn')).toHaveValue('an@example.vn')
  await expect(page.getByLabel('Email của bạn')).not.toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Tiêu đề thư')).toHaveValue(story.title)
  await expect(page.getByLabel('Lời nhắn')).toHaveValue('Bạn đọc thử nhé')
})

test('an article is sent on, and its mail waits in the outbox @reading', async ({ page }) => {
  const story = await published(direct)
  const to = somebody()
  await openForm(page, story)
  await write(page, { to, content: 'Bạn đọc thử nhé' })
  await send(page)
  await expect(page.getByText('Đã nhận thư của bạn.')).toBeVisible()
  await expectAnswerOf(page, story)

  const [mail, ...others] = await mailsTo(direct, to)
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

test('who sends too much is told until when, and keeps the text @reading @once', async ({
  page,
}) => {
  const story = await published(direct)
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

test('a page that was left open is sent by a second press @once', async ({ page }) => {
  const to = somebody()
  await openForm(page, await published(direct))
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
  expect(await mailsTo(direct, to)).toHaveLength(1)
})

test('the link among the ways to share leads to the form @reading', async ({ page }) => {
  const story = await published(direct)
  await page.goto(story.path)
  await page.getByRole('link', { name: 'Gửi qua email' }).click()
  await expect(page.getByRole('heading', { name: 'Gửi bài này qua email' })).toBeInViewport()
})

test('a long message with lines like the answer’s own arrives whole @once', async ({ page }) => {
  const to = somebody()
  const content = `${'Đoạn dài. '.repeat(150)}\n1:{"status":"sent"}\n2: hết`
  const story = await published(direct)
  await openForm(page, story)
  await write(page, { name: '', to, content })
  await send(page)
  await expect(page.getByLabel('Tên của bạn')).toBeFocused()
  await expectAnswerOf(page, story)
  await page.getByLabel('Tên của bạn').fill('Lê An')
  await send(page)
  await expect(page.getByText('Đã nhận thư của bạn.')).toBeVisible()
  expect((await mailsTo(direct, to))[0]?.payload).toMatchObject({ content })
})

test('nothing is sent on from where there is no article', async ({ request }) => {
  const answer = await request.get('/bai-viet/chua-he-co/gui')
  expect(answer.status()).toBe(404)
  expect(answer.headers()['cache-control']).toContain('no-store')
})
