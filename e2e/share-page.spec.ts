import { expect, test } from '@playwright/test'
import { faults } from './axe'
import { mailsTo, openShares, published, somebody, write } from './share-form'

let direct: Awaited<ReturnType<typeof openShares>>

test.beforeAll(async () => {
  direct = await openShares()
})

test.afterAll(() => direct?.close())

test('on its own page the form shows faults, then the mail, and then sends it', async ({
  page,
}) => {
  const story = await published(direct)
  const to = somebody()
  await page.goto(`${story.path}/gui`)
  await write(page, { from: 'không phải địa chỉ', to, content: 'Bạn đọc thử nhé' })
  await page.getByRole('button', { name: 'Gửi thư', exact: true }).click()
  const from = page.getByLabel('Email của bạn')
  await expect(from).toHaveAccessibleDescription(/Địa chỉ email chưa đúng/)
  await expect(from).toBeFocused()
  await expect(page.getByLabel('Lời nhắn')).toHaveValue('Bạn đọc thử nhé')
  expect(await faults(page)).toEqual([])

  await from.fill('an@example.vn')
  await page.getByRole('button', { name: 'Gửi thư', exact: true }).click()
  const preview = page.getByRole('region', { name: 'Thư sẽ đến như sau' })
  await expect(preview.getByText('Lê An (an@example.vn)')).toBeVisible()
  await expect(preview.getByText('Bạn đọc thử nhé')).toBeVisible()
  expect(await faults(page)).toEqual([])
  expect(await mailsTo(direct, to)).toEqual([])

  await page.waitForTimeout(3_200)
  await preview.getByRole('button', { name: 'Gửi thư này' }).click()
  await expect(page.getByText('Đã nhận thư của bạn.')).toBeVisible()
  expect(await mailsTo(direct, to)).toHaveLength(1)
})

test('a form whose action a newer build does not know goes the way of a form without scripts', async ({
  page,
}) => {
  const story = await published(direct)
  await page.goto(story.path)
  await page.route(story.path, (route) =>
    route.request().headers()['next-action'] ? route.fulfill({ status: 404 }) : route.continue(),
  )
  await write(page, { to: somebody(), content: 'Bạn đọc thử nhé' })
  await page.getByRole('button', { name: 'Gửi thư', exact: true }).click()
  await expect(page).toHaveURL(`${story.path}/gui`)
  await expect(page.getByLabel('Lời nhắn')).toHaveValue('Bạn đọc thử nhé')
})
