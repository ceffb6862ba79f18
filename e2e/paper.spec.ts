import { expect, type Page, test } from '@playwright/test'
import PDFParser from 'pdf2json'

const article = '/bai-viet/cong-tac-luan-chuyen-can-bo-lanh-dao-quan-ly'

/** The words on paper, without spaces: a line's end on paper is none in the text. */
async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({ format: 'A4' })
  const parser = new PDFParser(null, true)
  const done = new Promise<string>((resolve, reject) => {
    parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent()))
    parser.on('pdfParser_dataError', reject)
  })
  parser.parseBuffer(pdf)
  return (await done).normalize('NFKC').replace(/-{4,}Page \(\d+\) Break-{4,}|\s+/g, '')
}

for (const path of [article, `${article}/in`]) {
  test(`${path} on paper has title, date, source and every word`, async ({ page }) => {
    await page.goto(path)
    const paragraphs = await page.getByRole('main').locator('article p').allInnerTexts()
    const words = await printed(page)
    const expected = [
      'Công tác luân chuyển cán bộ lãnh đạo, quản lý',
      '10/05/2016',
      'Trang tin Tòa Soạn',
      'vừa có triển vọng phát triển về năng lực lãnh đạo, quản lý.',
      ...paragraphs.filter((text) => text.length > 200),
    ]
    expect(expected.length).toBeGreaterThanOrEqual(8)
    for (const text of expected) expect(words).toContain(text.normalize('NFKC').replace(/\s+/g, ''))
  })
}

test('the print view carries the address as text and as a code to scan', async ({ page }) => {
  await page.goto(`${article}/in`)
  await expect(page.getByText(article)).toBeVisible()
  await expect(page.getByRole('img', { name: /QR/ })).toBeVisible()
})
