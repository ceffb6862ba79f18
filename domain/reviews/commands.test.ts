import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { dismissals, mails } from '@/db/schema'
import { saveDraft } from '@/domain/articles/commands'
import { findDraft } from '@/domain/articles/drafts'
import type { Editor } from '@/domain/editors/editor'
import { readNotices } from '@/domain/notices/commands'
import { countUnreadNotices, listNotices } from '@/domain/notices/drafts'
import { publish } from '@/domain/publications/commands'
import { keepRevision } from '@/domain/revisions/commands'
import { findRevision, listRevisions } from '@/domain/revisions/drafts'
import { draftMail } from '@/emails/drafts'
import { draft, section, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { approve, returnToWriter, submit } from './commands'
import { listReviews } from './drafts'

ownDatabase()

let writer: Editor
let desk: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'jobs', 'notices', 'mails')
  writer = await person({ name: 'Lò Văn Hặc' })
  desk = await person({ name: 'Trần Bình', role: 'editor', sectionIds: [await section('Thời sự')] })
})

const handIn = (articleId: string, version = 1) =>
  submit(writer, { articleId, version, note: 'Xin xem giúp đoạn cuối.' })

async function reword(articleId: string, version: number) {
  const sectionId = await section('Thời sự')
  await saveDraft(writer, { articleId, version }, typed('Lời sửa', { sectionId }))
}

test('the way of a text is written down: who, when, what was said, of which words', async () => {
  const articleId = await draft(writer, 'Từ bản lên phố')
  await handIn(articleId)
  await returnToWriter(desk, { articleId, note: 'Thiếu số liệu năm nay.' })
  await reword(articleId, 1)
  await handIn(articleId, 2)
  await approve(desk, { articleId, version: 2, note: '' })
  expect(await listReviews(writer, articleId)).toMatchObject([
    { step: 'approved', by: 'Trần Bình', note: '', revision: 2 },
    { step: 'submitted', by: 'Lò Văn Hặc', revision: 2 },
    { step: 'returned', by: 'Trần Bình', note: 'Thiếu số liệu năm nay.', revision: 1 },
    { step: 'submitted', by: 'Lò Văn Hặc', note: 'Xin xem giúp đoạn cuối.', revision: 1 },
  ])
  expect(await findDraft(writer, articleId)).toMatchObject({
    state: 'approved',
    review: { step: 'approved', by: { name: 'Trần Bình' } },
  })
})

test('the writer is told of what others did, newest first, and of nothing they did themselves', async () => {
  const owner = await person({ name: 'Bùi Thị Hoa', role: 'owner' })
  const articleId = await draft(writer, 'Được báo tin')
  await handIn(articleId)
  await returnToWriter(desk, { articleId, note: 'Viết lại đoạn đầu.' })
  await handIn(articleId)
  await approve(desk, { articleId, version: 1, note: 'Tốt.' })
  await publish(owner, { articleId, version: 1, startsAt: null, endsAt: null })
  expect(await listNotices(writer)).toMatchObject([
    { kind: 'published', by: 'Bùi Thị Hoa', title: 'Được báo tin', isRead: false },
    { kind: 'approved', by: 'Trần Bình', note: 'Tốt.' },
    { kind: 'returned', by: 'Trần Bình', note: 'Viết lại đoạn đầu.' },
  ])
  expect(await listNotices(desk)).toEqual([])
})

test('what the writer is told goes out by mail too, with the words said and a way to the text', async () => {
  const articleId = await draft(writer, 'Có thư báo')
  await handIn(articleId)
  await returnToWriter(desk, { articleId, note: 'Bỏ <b>đoạn</b> hai.' })
  const [mail, ...others] = await db().select().from(mails)
  expect(others).toEqual([])
  expect(mail).toMatchObject({ kind: 'review', recipientEmail: writer.email })
  const around = { siteUrl: 'https://bao.example', refusalUrl: '' }
  const letter = draftMail('review', mail?.payload, around)
  expect(letter.subject).toBe('Bài “Có thư báo” được trả lại để sửa')
  const html = renderToStaticMarkup(letter.body)
  expect(html).toContain('Bỏ &lt;b&gt;đoạn&lt;/b&gt; hai.')
  expect(html).toContain(`href="https://bao.example/admin/bai-viet/${articleId}"`)
})

test('who was dismissed is told nothing', async () => {
  const articleId = await draft(writer, 'Đã nghỉ')
  await handIn(articleId)
  await db().insert(dismissals).values({ editorId: writer.id, dismissedBy: desk.id })
  await returnToWriter(desk, { articleId, note: 'Viết lại.' })
  expect(await db().$count(mails)).toBe(0)
})

test('only one’s own notices become read', async () => {
  const articleId = await draft(writer, 'Đã đọc')
  await handIn(articleId)
  await returnToWriter(desk, { articleId, note: 'Thêm ảnh.' })
  const ids = (await listNotices(writer)).map(({ id }) => id)
  await readNotices(desk, ids)
  expect(await countUnreadNotices(writer)).toBe(1)
  await readNotices(writer, [...ids, 'khong-phai-id'])
  expect(await countUnreadNotices(writer)).toBe(0)
})

test('a text is not returned without a word of why', async () => {
  const articleId = await draft(writer, 'Không lời')
  await handIn(articleId)
  expect(await returnToWriter(desk, { articleId, note: ' \u200b ' })).toEqual({
    status: 'invalid',
    faults: { note: 'missing' },
  })
})

test('of two who approve at once one does', async () => {
  const articleId = await draft(writer, 'Cùng duyệt')
  await handIn(articleId)
  const both = [1, 2].map(() => approve(desk, { articleId, version: 1, note: '' }))
  const outcomes = await Promise.all(both)
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['approved', 'not-submitted'])
})

test('words are kept once for each version that went on its way, and on demand', async () => {
  const articleId = await draft(writer, 'Lời đầu')
  await handIn(articleId)
  await approve(desk, { articleId, version: 1, note: '' })
  await keepRevision(writer, { articleId, note: 'Trước khi sửa lớn' })
  await reword(articleId, 1)
  await handIn(articleId, 2)
  expect(await listRevisions(writer, articleId)).toMatchObject([
    { number: 3, version: 2, title: 'Lời sửa' },
    { number: 2, version: 1, note: 'Trước khi sửa lớn', by: 'Lò Văn Hặc' },
    { number: 1, version: 1, title: 'Lời đầu' },
  ])
  expect((await findRevision(writer, articleId, 1))?.title).toBe('Lời đầu')
  const stranger = await person()
  expect(await findRevision(stranger, articleId, 1)).toBeNull()
  expect(await listReviews(stranger, articleId)).toEqual([])
})
