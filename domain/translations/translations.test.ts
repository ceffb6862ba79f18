import { expect, test } from 'vitest'
import { articleMetadata } from '@/app/page-metadata'
import { findBeside } from '@/domain/articles/beside/queries'
import { withdraw } from '@/domain/withdrawals/commands'
import { liveDraft } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { publisher, wholeArticle } from '@/test/whole-article'
import { linkTranslation } from './commands'
import { readOriginal } from './translation'

ownDatabase()

async function listTranslations(slug: string) {
  return (await findBeside(slug))?.translations
}

async function twins(stamp: string) {
  const owner = await person({ role: 'owner' })
  const slug = (language: string) => `${stamp}-${language}`
  const vi = await liveDraft(owner, `Bài gốc ${stamp}`, { slug: slug('vi') })
  const en = await liveDraft(owner, `In English ${stamp}`, { slug: slug('en'), language: 'en' })
  const fr = await liveDraft(owner, `En français ${stamp}`, { slug: slug('fr'), language: 'fr' })
  return { owner, vi, en, fr, slug }
}

test('each language of an article knows all others, whichever was linked to which', async () => {
  const { owner, en, fr, slug } = await twins('doi')
  const link = (articleId: string, original: string) =>
    linkTranslation(owner, { articleId, original })
  expect(await link(en, `https://bao.example.vn/bai-viet/${slug('vi')}?utm_source=x`)).toEqual({
    status: 'linked',
  })
  expect(await link(fr, `/bai-viet/${slug('en')}/`)).toEqual({ status: 'linked' })
  const all = ['vi', 'en', 'fr'].map((language) => ({ language, slug: slug(language) }))
  for (const one of all) expect(await listTranslations(one.slug)).toEqual(all)

  await withdraw(owner, { articleId: fr, reason: 'Thử.', notice: '' })
  expect(await listTranslations(slug('vi'))).toEqual(all.slice(0, 2))
  expect(await link(en, '')).toEqual({ status: 'linked' })
  expect(await link(en, '')).toEqual({ status: 'unchanged' })
  for (const one of ['vi', 'en']) expect(await listTranslations(slug(one))).toEqual([])
})

test('nothing translates itself, its own language, its own translation or what is not there', async () => {
  const { owner, vi, en, slug } = await twins('sai')
  const fault = (original: string) => ({ status: 'invalid', faults: { original } })
  const link = (articleId: string, original: string) =>
    linkTranslation(owner, { articleId, original })
  const other = await liveDraft(owner, 'Bài khác cùng tiếng', { slug: 'sai-khac' })
  expect(await link(vi, slug('vi'))).toEqual(fault('taken'))
  expect(await link(other, slug('vi'))).toEqual(fault('taken'))
  expect(await link(en, 'khong-co')).toEqual(fault('unknown'))
  expect(await link(en, slug('vi'))).toEqual({ status: 'linked' })
  expect(await link(vi, slug('en'))).toEqual(fault('taken'))

  const reporter = await person({ role: 'reporter' })
  expect(await linkTranslation(reporter, { articleId: en, original: '' })).toEqual({
    status: 'gone',
  })
})

test.each([
  ['https://bao.example.vn/bai-viet/mot-bai', 'mot-bai'],
  [' /bai-viet/mot-bai/?a=b#c ', 'mot-bai'],
  ['mot-bai', 'mot-bai'],
  ['', ''],
  ['///', ''],
])('%j is of %j', (typed, slug) => {
  expect(readOriginal(typed)).toBe(slug)
})

test('search engines are led from each language to the others', () => {
  const page = { title: 'Bài', description: '', publisher, path: '/bai-viet/mot-bai' }
  const article = wholeArticle('Bài')
  const translations = [
    { language: 'vi', slug: 'mot-bai' },
    { language: 'en', slug: 'an-article' },
  ]
  expect(articleMetadata({ ...page, article, translations }).alternates?.languages).toEqual({
    vi: 'https://bao.example.vn/bai-viet/mot-bai',
    en: 'https://bao.example.vn/bai-viet/an-article',
    'x-default': 'https://bao.example.vn/bai-viet/mot-bai',
  })
  expect(
    articleMetadata({ ...page, article, translations: [] }).alternates?.languages,
  ).toBeUndefined()
})
