import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Document } from '@/domain/documents/document'
import { newsSentences } from '@/test/vietnamese'
import { type Hands, handsOn, type Manner } from './hands'
import { bodyJson, bodyOf, openDraft, writeBody } from './writing'

const sentences = readFileSync('test/sentences.txt', 'utf8').trim().split('\n')

/** A few in a hurry each time; `SENTENCES=300` types all there are, each stroke, in some minutes. */
const { SENTENCES: asked } = process.env
const many = Number(asked ?? 16)
const inOneText = 50
const atOnce = 10

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

for (let first = 0; first < many; first += inOneText) {
  const all = sentences.slice(first, Math.min(first + inOneText, many))
  test(`many sentences from ${first} on stand in the text as they were typed`, async ({ page }) => {
    test.setTimeout(600_000)
    await openDraft(page, 'Gõ tiếng Việt')
    const hands = await handsOn(page)
    const write = asked ? hands.type : hands.typeQuickly
    for (let begin = 0; begin < all.length; begin += atOnce) {
      const some = all.slice(begin, begin + atOnce)
      await writeBody(page, '')
      for (const [index, sentence] of some.entries()) {
        const [scheme, manner] = ways[index % ways.length] ?? ways[0]
        if (index > 0) await page.keyboard.press('Enter')
        await write(sentence, scheme, manner)
      }
      expect(await textsOf(page)).toEqual(some)
    }
  })
}

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

/** Everything typed so far is saved at once, as when one looks at another window. */
async function saveMeanwhile(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect(page.locator('form[data-unsaved=false]')).toBeVisible()
}

test('a word that is still being written stays whole while the text saves itself', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await openDraft(page, 'Gõ lúc đang lưu', marked)
  const hands = await handsOn(page)
  const saves: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') saves.push(request.url())
  })
  const save = () => saveMeanwhile(page)
  const inside = whole.indexOf('đậm')
  await placeCaret(bodyOf(page), inside)
  await hands.typeSlowly({ word: 'sữa', scheme: 'telex', manner: 'composition' }, save)
  await hands.typeSlowly({ word: 'đất', scheme: 'vni', manner: 'backspaces' }, save)
  const text = `${whole.slice(0, inside)}sữađất${whole.slice(inside)}`
  expect(await textsOf(page)).toEqual([text, 'Đoạn sau.'])
  const title = page.getByLabel('Tiêu đề', { exact: true })
  await title.focus()
  await page.keyboard.press('End')
  await hands.typeSlowly({ word: 'Rừng', scheme: 'telex', manner: 'composition' }, save)
  await hands.typeSlowly({ word: 'Ốc', scheme: 'telex', manner: 'backspaces' }, save)
  await expect(title).toHaveValue('Gõ lúc đang lưuRừngỐc')
  expect(saves.length).toBeGreaterThan(20)
})

/** The whole sentence in two ways, and in the others a word in its middle and one before it. */
async function typeInto(field: Locator, hands: Hands, sentence: string): Promise<void> {
  const [inMiddle, whole, atStart, again] = ways
  for (const [scheme, manner] of [whole, again]) {
    await field.fill('')
    await field.focus()
    await hands.type(sentence, scheme, manner)
    await expect(field).toHaveValue(sentence)
  }
  let written = sentence
  for (const [at, scheme, manner] of [
    [sentence.indexOf(' '), ...inMiddle] as const,
    [0, ...atStart] as const,
  ]) {
    await field.evaluate((input: HTMLInputElement, to) => input.setSelectionRange(to, to), at)
    await hands.type('Đường', scheme, manner)
    written = `${written.slice(0, at)}Đường${written.slice(at)}`
    await expect(field).toHaveValue(written)
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
  await typeInto(page.locator('main input[name=q]'), hands, second)
})
