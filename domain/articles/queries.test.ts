import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { bylines, media, publications, revisions, sections, tags as topics } from '@/db/schema'
import { paragraphs } from '@/domain/documents/build'
import { slugify } from '@/domain/text/slug'
import { published, withdraw } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { findLiveArticle } from './queries'

ownDatabase()

test('an article is found with its section, writers in order and tags by name', async () => {
  const [section] = await db()
    .insert(sections)
    .values({ slug: 'kinh-te', name: 'Kinh tế' })
    .returning()
  const writers = await db()
    .insert(bylines)
    .values([
      { slug: 'nguyen-an', name: 'Nguyễn An' },
      { slug: 'tran-binh', name: 'Trần Bình' },
    ])
    .returning()
  const subjects = await db()
    .insert(topics)
    .values([
      { slug: 'viec-lam', name: 'Việc làm' },
      { slug: 'dat-dai', name: 'Đất đai' },
      { slug: 'dan-so', name: 'Dân số' },
    ])
    .returning()
  await published('Đường lên bản', {
    sectionId: section?.id ?? null,
    bylineIds: writers.map(({ id }) => id).reverse(),
    tagIds: subjects.map(({ id }) => id),
  })

  const article = await findLiveArticle('duong-len-ban')
  expect(article?.section).toEqual({ slug: 'kinh-te', name: 'Kinh tế' })
  expect(article?.bylines.map(({ name }) => name)).toEqual(['Trần Bình', 'Nguyễn An'])
  expect(article?.tags.map(({ name }) => name)).toEqual(['Dân số', 'Đất đai', 'Việc làm'])
  expect(article?.body).toEqual(paragraphs('Nội dung của Đường lên bản.'))
  expect(article?.changedAt).toBeNull()
  expect(article?.source).toBeNull()
})

test.each(['', '_', 'khong-co', 'Duong-Len-Ban', "'; drop table articles", 'a'.repeat(500)])(
  'no article is called %j',
  async (slug) => {
    expect(await findLiveArticle(slug)).toBeNull()
  },
)

test('a standing page is no article, and a withdrawn article is gone', async () => {
  await published('Giới thiệu', { kind: 'page' })
  await withdraw(await published('Bài bị gỡ'))
  expect(await findLiveArticle('gioi-thieu')).toBeNull()
  expect(await findLiveArticle('bai-bi-go')).toBeNull()
})

test.each([
  ['https://nhandan.vn/bai', 'https://nhandan.vn/bai'],
  ['javascript:alert(1)', null],
  ['nhandan.vn', null],
  [null, null],
])('a reprint names its source; %j leads to %j', async (sourceUrl, url) => {
  const slug = slugify(`Theo báo ${sourceUrl}`)
  const articleId = await published('Theo báo', { slug })
  const [revision] = await db()
    .insert(revisions)
    .values({
      articleId,
      number: 2,
      title: 'Theo báo',
      body: paragraphs('Lời.'),
      sourceName: 'Nhân Dân',
      sourceUrl,
    })
    .returning()
  await republish(articleId, revision?.id ?? '')
  expect((await findLiveArticle(slug))?.source).toEqual({ name: 'Nhân Dân', url })
})

test('the cover comes with its own caption, or the article’s in its place', async () => {
  const [cover] = await db()
    .insert(media)
    .values({
      kind: 'image',
      name: 'a.jpg',
      mime: 'image/jpeg',
      bytes: 1,
      sha256: '',
      caption: 'Núi',
    })
    .returning()
  await published('Có ảnh', { coverId: cover?.id ?? null })
  expect((await findLiveArticle('co-anh'))?.cover).toMatchObject({ caption: 'Núi', variants: [] })
})

async function republish(articleId: string, revisionId: string) {
  await db().update(publications).set({ revisionId }).where(eq(publications.articleId, articleId))
}
