import { expect, test } from '@playwright/test'

const slug = 'cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly'
const article = `/bai-viet/${slug}`
const title = 'Công tác luân chuyển cán bộ lãnh đạo, quản lý'
const lastWords = 'vừa có triển vọng phát triển về năng lực lãnh đạo, quản lý.'

/** “CÁC TIN TỨC KHÁC” of the old page, line by line; its last line bore no date. */
const otherNews = [
  ['Hoạt động công tác của đồng chí Bùi Văn Dũng', '18/06/2016'],
  [
    'Phát triển kinh tế miền núi bền vững và hiệu quả cần thực hiện đồng bộ nhiều giải pháp',
    '10/05/2016',
  ],
  ['Giải quyết việc làm cho thanh niên nông thôn', '10/05/2016'],
  ['Cần tạo sự đồng thuận trong luân chuyển cán bộ về cơ sở', '10/05/2016'],
  [
    'Để làm tốt công tác cải cách hành chính cần xây dựng nhiều giải pháp mang tính đột phá',
    '10/05/2016',
  ],
  [
    'Thực hiện đồng bộ các giải pháp nhằm nâng cao năng lực đội ngũ cán bộ lãnh đạo quản lý',
    '10/05/2016',
  ],
  ['Công tác nhận xét, đánh giá cán bộ', '10/05/2016'],
  ['Đào tạo, bồi dưỡng cán bộ, công chức cấp xã trong thời gian tới', '10/05/2016'],
  ['Nâng cao năng lực quản lý nhà nước cho đội ngũ cán bộ địa phương', '10/05/2016'],
  ['Lựa chọn cán bộ đưa vào diện quy hoạch', '10/05/2016'],
  ['Xây dựng hệ thống chính trị cơ sở vững mạnh', '10/05/2016'],
  ['Cần quan tâm hơn nữa tới chất lượng giáo dục của các tỉnh miền núi', '10/05/2016'],
  [
    'Đồng chí Bùi Văn Dũng dự Hội nghị Báo cáo thường niên Doanh nghiệp Việt Nam 2012',
    '10/05/2016',
  ],
]

test('the old page’s article has its date, its views and all the news of its list @reading', async ({
  page,
}) => {
  await page.goto(article)
  const body = page.getByRole('article')
  await expect(body.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(body.getByText('16:40, 10/05/2016')).toBeVisible()
  await expect(body.getByText(/^2\.(48[89]|49\d|5\d\d) lượt xem$/)).toBeVisible()
  await expect(body.getByText(lastWords)).toBeVisible()

  const lines = page.getByRole('region', { name: 'Các tin tức khác' }).getByRole('listitem')
  const texts = (await lines.allTextContents()).map((text) => text.trim())
  const wanted = otherNews.map(([name, date]) => `${name} ${date}`)
  expect(texts.filter((text) => wanted.includes(text)).toSorted()).toEqual(wanted.toSorted())
  expect(texts.filter((text) => text.startsWith(`${title} `))).toEqual([])

  // By address: whoever writes at the same time may give two stories one title.
  const links = await lines.getByRole('link').all()
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  expect(new Set(addresses).size).toBe(texts.length)
})

test('a reader goes on to the story before, and comes back by the one after @reading', async ({
  page,
}) => {
  await page.goto(article)
  const beside = page.getByRole('navigation', { name: 'Bài liền kề' })
  await beside.getByRole('link', { name: 'Bài đăng trước' }).click()
  await expect(page.getByRole('heading', { level: 1, name: otherNews[1]?.[0] })).toBeVisible()
  await beside.getByRole('link', { name: 'Bài đăng sau' }).click()
  await expect(page).toHaveURL(article)
})

test('the way up and the tags lead to their lists @reading', async ({ page }) => {
  await page.goto(article)
  const up = page.getByRole('main').getByRole('link', { name: 'Xây dựng Đảng' }).first()
  await expect(up).toHaveAttribute('href', '/chuyen-muc/xay-dung-dang')
  const tags = page.getByRole('navigation', { name: 'Chủ đề' })
  await expect(tags.getByRole('link', { name: 'Cán bộ' })).toHaveAttribute('href', '/the/can-bo')
})

test('an article is shared by plain links @reading', async ({ page, baseURL }) => {
  await page.goto(article)
  const share = page.getByRole('region', { name: 'Chia sẻ' })
  const facebook = await share.getByRole('link', { name: /Facebook/ }).getAttribute('href')
  expect(new URL(facebook ?? '').searchParams.get('u')).toBe(`${baseURL}${article}`)
  const zalo = await share.getByRole('link', { name: /Zalo/ }).getAttribute('href')
  const told = Buffer.from(new URL(zalo ?? '').searchParams.get('d') ?? '', 'base64')
  expect(JSON.parse(told.toString())).toEqual({ url: `${baseURL}${article}` })
})

test('the copy button is there for who can use it @reading', async ({
  page,
  context,
  baseURL,
  javaScriptEnabled,
}) => {
  await page.goto(article)
  const button = page.getByRole('button', { name: 'Chép liên kết' })
  if (javaScriptEnabled === false) {
    await expect(button).toBeHidden()
    return
  }
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await button.click()
  await expect(page.getByText('Đã chép liên kết')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${article}`)
})

test('the print view is one clean sheet that leads back @reading', async ({ page, baseURL }) => {
  await page.goto(article)
  await page.getByRole('link', { name: 'Bản in' }).click()
  await expect(page).toHaveURL(`${article}/in`)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('body')
  for (const words of ['Trang tin Tòa Soạn', title, '16:40, 10/05/2016', lastWords]) {
    await expect(sheet.getByText(words).first()).toBeVisible()
  }
  await expect(page.getByText(`${baseURL}${article}`)).toBeVisible()
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Về trang bài viết' })).toBeHidden()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}${article}`)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
})

test('an article can be saved as a file that holds its text @reading', async ({ page }) => {
  await page.goto(article)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Lưu về máy' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${slug}.html`)
  const chunks: Uint8Array[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  expect(Buffer.concat(chunks).toString()).toContain(lastWords)
})

test('printed as it is, the article keeps title, date and all its words', async ({ page }) => {
  await page.goto(article)
  await page.emulateMedia({ media: 'print' })
  for (const words of ['16:40, 10/05/2016', lastWords]) {
    await expect(page.getByRole('article').getByText(words)).toBeVisible()
  }
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Các tin tức khác' })).toBeHidden()
})

test('a standing page shows the pictures of its text @reading', async ({ page }) => {
  await page.goto('/trang-tinh/gioi-thieu')
  const picture = page.getByRole('main').getByRole('img', { name: /^Bàn làm việc/ })
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)
})

for (const path of ['/bai-viet/chua-he-co/in', '/tep/x/y', '/bai-viet/_/in']) {
  test(`nothing stands at ${path}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })
}
