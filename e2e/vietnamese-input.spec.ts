import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Document } from '@/domain/documents/document'
import { newsSentences } from '@/test/vietnamese'
import { type Hands, handsOn, type Manner } from './hands'
import { bodyJson, bodyOf, openDraft, writeBody } from './writing'

const sentences = readFileSync('test/sentences.txt', 'utf8').trim().split('\n')

const many = 100
const atOnce = 25

const ways = [
  ['telex', 'composition'],
  ['vni', 'composition'],
  ['telex', 'backspaces'],
  ['vni', 'backspaces'],
] as const

async function textsOf(page: Page): Promise<string[]> {
  const { content } = await bodyJson(page)
  return content.map((block: { content?: { text?: string }[] }) =>
    (block.content ?? []).map(({ text = '' }) => text).join(''),
  )
}

test('hundreds of sentences stand in the text as they were typed', async ({ page }) => {
  test.setTimeout(300_000)
  await openDraft(page, 'Gõ tiếng Việt')
  const hands = await handsOn(page)
  for (let first = 0; first < many; first += atOnce) {
    const some = sentences.slice(first, first + atOnce)
    await writeBody(page, '')
    for (const [index, sentence] of some.entries()) {
      const [scheme, manner] = ways[index % ways.length] ?? ways[0]
      if (index > 0) await page.keyboard.press('Enter')
      await hands.typeQuickly(sentence, scheme, manner)
    }
    expect(await textsOf(page)).toEqual(some)
  }
})

const marked: Document = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Đầu đoạn ' },
        { type: 'text', text: 'chữ đậm', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' ở giữa ' },
        { type: 'text', text: 'liên kết', marks: [{ type: 'link', attrs: { href: '/the/mot' } }] },
        { type: 'text', text: ' cuối đoạn' },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'Đoạn sau.' }] },
  ],
}
const whole = 'Đầu đoạn chữ đậm ở giữa liên kết cuối đoạn'

for (const manner of ['composition', 'backspaces'] satisfies Manner[]) {
  test(`by ${manner} nothing is lost at any place of a marked paragraph`, async ({ page }) => {
    test.setTimeout(180_000)
    await openDraft(page, 'Gõ tiếng Việt', marked)
    const hands = await handsOn(page)
    let text = whole
    const edges = ['Đầu', 'chữ', 'ữ đậm', ' ở giữa', 'liên', 'kết', ' cuối', 'oạn cuối'].map(
      (words) => (words === 'oạn cuối' ? whole.length : whole.indexOf(words)),
    )
    for (const [index, place] of [...edges].sort((a, b) => b - a).entries()) {
      const sentence = newsSentences[index] ?? ''
      await placeCaret(bodyOf(page), place)
      await hands.type(sentence, index % 2 ? 'vni' : 'telex', manner)
      text = text.slice(0, place) + sentence + text.slice(place)
      expect(await textsOf(page)).toEqual([text, 'Đoạn sau.'])
    }
  })
}

/** Behind so many letters of the first paragraph, in the node that ends there. */
async function placeCaret(body: Locator, place: number): Promise<void> {
  await body.focus()
  await body.evaluate((element, at) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let left = at
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node.textContent ?? ''
      if (left <= length) return window.getSelection()?.collapse(node, left)
      left -= length
    }
  }, place)
  await body.page().waitForFunction(() => document.activeElement?.matches('[role=textbox]'))
}

async function typeInto(field: Locator, hands: Hands, sentence: string): Promise<void> {
  for (const [scheme, manner] of ways) {
    await field.fill('')
    await field.focus()
    await hands.type(sentence, scheme, manner)
    await expect(field).toHaveValue(sentence)
  }
}

test('nothing is lost in the fields beside the text, nor where one searches', async ({ page }) => {
  test.setTimeout(180_000)
  await openDraft(page, 'Gõ tiếng Việt')
  const hands = await handsOn(page)
  const [first = '', second = '', third = ''] = newsSentences.slice(5)
  await typeInto(page.getByLabel('Tiêu đề', { exact: true }), hands, first)
  await typeInto(page.getByLabel('Sa-pô'), hands, second)
  await typeInto(page.getByLabel('Thẻ', { exact: true }), hands, third.slice(0, 40))
  await page.keyboard.press('Escape')
  await typeInto(page.getByLabel('Đường dẫn', { exact: true }), hands, third)
  await page.getByRole('button', { name: 'Lưu', exact: true }).focus()
  await page.keyboard.press('Control+k')
  await typeInto(page.getByRole('combobox', { name: 'Tìm bài hoặc đi tới một nơi' }), hands, third)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto('/admin/bai-viet')
  await typeInto(page.getByLabel('Tìm theo tiêu đề'), hands, first)
  await page.goto('/tim-kiem?q=x')
  await typeInto(page.getByRole('searchbox').last(), hands, second)
})
