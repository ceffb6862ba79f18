import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { media } from '@/db/schema'
import { paragraphs } from '@/domain/documents/build'
import type { Editor } from '@/domain/editors/editor'
import { createTag } from '@/domain/tags/commands'
import { draft, liveDraft, section, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { readArticleForm } from './article-input'
import { createDraft, saveDraft } from './commands'
import { duplicate } from './copies/commands'
import { findDraft } from './drafts'
import { findLiveArticle } from './queries'
import { renameArticle } from './renames/commands'

ownDatabase()

let writer: Editor
let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'tags', 'sections', 'bylines', 'media', 'redirects')
  writer = await person()
  owner = await person({ role: 'owner' })
})

test('a text begins as its writer’s own, at the address its title gives', async () => {
  const outcome = await createDraft(writer, typed('Đường lên bản'))
  expect(outcome).toMatchObject({ status: 'saved', version: 1, slug: 'duong-len-ban' })
  const id = outcome.status === 'saved' ? outcome.id : ''
  expect(await findDraft(writer, id)).toMatchObject({
    state: 'draft',
    kind: 'article',
    title: 'Đường lên bản',
    author: { id: writer.id, name: writer.name },
    live: null,
    scheduled: null,
    wasPublished: false,
    review: null,
  })
})

test('a save on top of what one read is kept; on top of anything else nothing is, and that is told', async () => {
  const articleId = await draft(writer, 'Lời đầu')
  const one = await saveDraft(writer, { articleId, version: 1 }, typed('Lời thứ nhất'))
  expect(one).toMatchObject({ status: 'saved', version: 2 })
  const other = await saveDraft(owner, { articleId, version: 1 }, typed('Lời thứ hai'))
  expect(other).toMatchObject({ status: 'stale', newer: { title: 'Lời thứ nhất', version: 2 } })
  expect((await findDraft(writer, articleId))?.title).toBe('Lời thứ nhất')
})

test('of many who save at once on the same version one does', async () => {
  const articleId = await draft(writer, 'Cùng sửa')
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      saveDraft(writer, { articleId, version: 1 }, typed(`Bản ${index}`)),
    ),
  )
  expect(outcomes.filter(({ status }) => status === 'saved')).toHaveLength(1)
  expect(outcomes.filter(({ status }) => status === 'stale')).toHaveLength(7)
})

test('saving what stands there already is no new version', async () => {
  const tags = [await tag('Một'), await tag('Hai')]
  const facts = { sectionId: await section('Văn hoá'), tagIds: tags }
  const articleId = await draft(writer, 'Như cũ', facts)
  const again = typed('Như cũ', { ...facts, tagIds: tags.toReversed(), slug: 'nhu-cu' })
  expect(await saveDraft(writer, { articleId, version: 1 }, again)).toMatchObject({ version: 1 })
})

test('a section, tag, byline or picture that is not there is told by its field', async () => {
  const nobody = '01890000-0000-7000-8000-000000000000'
  const input = typed('Chỉ vào chỗ không', {
    sectionId: nobody,
    tagIds: [nobody],
    bylineIds: [nobody],
    coverId: await attachment(),
  })
  expect(await createDraft(writer, input)).toEqual({
    status: 'invalid',
    faults: { sectionId: 'unknown', tagIds: 'unknown', bylineIds: 'unknown', coverId: 'unknown' },
  })
})

test('an address asked for is given or refused, never numbered', async () => {
  await draft(writer, 'Trùng', { slug: 'trung' })
  const twin = await createDraft(writer, typed('Trùng nữa', { slug: 'trung' }))
  expect(twin).toEqual({ status: 'invalid', faults: { slug: 'taken' } })
})

test('a draft’s address follows its title until it is asked for or published', async () => {
  const articleId = await draft(writer, 'Tên đầu')
  const renamed = await saveDraft(writer, { articleId, version: 1 }, typed('Tên sau'))
  expect(renamed).toMatchObject({ slug: 'ten-sau' })
  const chosen = typed('Tên sau', { slug: 'ten-tu-dat' })
  expect(await saveDraft(writer, { articleId, version: 2 }, chosen)).toMatchObject({
    slug: 'ten-tu-dat',
  })
})

test('what readers saw changes its address only by the step made for that', async () => {
  const sectionId = await section('Thời sự')
  const articleId = await liveDraft(owner, 'Đã đăng')
  const moved = typed('Đã đăng', { sectionId, slug: 'noi-khac' })
  expect(await saveDraft(owner, { articleId, version: 1 }, moved)).toEqual({
    status: 'invalid',
    faults: { slug: 'published' },
  })
  const kept = typed('Đã đăng, tên khác', { sectionId })
  expect(await saveDraft(owner, { articleId, version: 1 }, kept)).toMatchObject({ slug: 'da-dang' })
})

test('readers see nothing of a draft on top of a live text', async () => {
  const articleId = await liveDraft(owner, 'Lời đã đăng')
  await saveDraft(owner, { articleId, version: 1 }, typed('Lời chưa đăng', { slug: 'loi-da-dang' }))
  expect((await findLiveArticle('loi-da-dang'))?.title).toBe('Lời đã đăng')
  expect((await findDraft(owner, articleId))?.state).toBe('changed')
})

test('a copy is the copier’s own, with everything but the address', async () => {
  const tagIds = [await tag('Nhân bản')]
  const body = paragraphs('Một', 'Hai')
  const articleId = await liveDraft(owner, 'Bài gốc', { tagIds, body, seoTitle: 'Tên khác' })
  const copy = await duplicate(owner, articleId)
  const id = copy.status === 'duplicated' ? copy.id : ''
  expect(await findDraft(owner, id)).toMatchObject({
    title: 'Bài gốc',
    slug: 'bai-goc-2',
    body,
    seoTitle: 'Tên khác',
    tags: [{ name: 'Nhân bản' }],
    state: 'draft',
  })
})

test('who may not read a text is told nothing of it', async () => {
  const articleId = await draft(owner, 'Của người khác')
  expect(await findDraft(writer, articleId)).toBeNull()
  expect(await findDraft(writer, 'khong-phai-id')).toBeNull()
  expect(await saveDraft(writer, { articleId, version: 1 }, typed('Chen vào'))).toEqual({
    status: 'gone',
  })
  expect(await duplicate(writer, articleId)).toEqual({ status: 'gone' })
  expect(await renameArticle(writer, { articleId, slug: 'chen-vao' })).toEqual({ status: 'gone' })
})

test('a form’s faults are told by field, each by the first that is wrong', () => {
  const form = new FormData()
  form.set('title', '  ')
  form.set('standfirst', 'a'.repeat(1_001))
  form.set('body', '{"type":"doc","content":[{"type":"script"}]}')
  form.set('slug', 'Không Hợp Lệ')
  form.set('sectionId', 'x')
  form.set('sourceUrl', 'javascript:alert(1)')
  form.append('tagIds', 'y')
  expect(readArticleForm(form)).toEqual({
    status: 'invalid',
    faults: {
      title: 'missing',
      standfirst: 'too-long',
      body: 'malformed',
      slug: 'malformed',
      sectionId: 'malformed',
      sourceUrl: 'malformed',
      tagIds: 'malformed',
    },
  })
})

test('a form is read clean: one line, composed, without what nobody sees', () => {
  const form = new FormData()
  form.set('title', '  Hà\u0323i  Phòng\u200b '.normalize('NFD'))
  form.set('body', JSON.stringify(paragraphs('Lời.')))
  form.set('noindex', 'on')
  const read = readArticleForm(form)
  const title = 'Hà\u0323i Phòng'.normalize('NFC')
  expect(read).toMatchObject({ status: 'read', input: { title, noindex: true, language: 'vi' } })
})

async function tag(name: string): Promise<string> {
  const outcome = await createTag(owner, { name, slug: '' })
  return outcome.status === 'saved' ? outcome.id : ''
}

async function attachment(): Promise<string> {
  const file = { kind: 'file', name: 'a.pdf', mime: 'application/pdf', bytes: 1, sha256: '' }
  const [row] = await db().insert(media).values(file).returning({ id: media.id })
  return row?.id ?? ''
}
