import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { audit, cacheTags, media, mediaLabels } from '@/db/schema'
import { saveDraft } from '@/domain/articles/commands'
import type { Editor } from '@/domain/editors/editor'
import { listLabels, listLibrary } from '@/domain/media/drafts'
import { findAttachment, findReplacement } from '@/domain/media/queries'
import { replace } from '@/domain/media/replacements/commands'
import { openFile } from '@/domain/media/store'
import { upload } from '@/domain/media/uploads/commands'
import { listUses } from '@/domain/media/uses/drafts'
import { draft, liveDraft, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { ownMedia } from '@/test/own-media'
import { jpeg, sent, someColour } from '@/test/pictures'
import { removeMedium, saveFocus, saveMedium } from './commands'

ownDatabase()
ownMedia()

const told = {
  name: 'Núi.jpg',
  alt: 'Núi trong mây',
  caption: 'Một sáng mùa đông.',
  credit: 'Ánh',
  focalX: '0.25',
  focalY: '0.75',
  labels: 'Núi, Mây ,núi',
}

async function picture(editor: Editor): Promise<string> {
  const outcome = await upload(editor, sent('Núi.jpg', await jpeg(600, 400, someColour())))
  return outcome.status === 'stored' ? outcome.medium.id : outcome.status
}

async function pdf(editor: Editor, words: string, name = 'Nghị quyết.pdf'): Promise<string> {
  const outcome = await upload(editor, sent(name, Buffer.from(`%PDF-1.7 ${words}`)))
  return outcome.status === 'stored' ? outcome.medium.id : outcome.status
}

test('a medium is told of and found by any of its words, with and without their marks', async () => {
  const editor = await person({ role: 'editor' })
  const id = await picture(editor)
  expect(await saveMedium(editor, id, told)).toEqual({ status: 'saved' })
  const [row] = await db().select().from(media).where(eq(media.id, id))
  expect(row).toMatchObject({ alt: 'Núi trong mây', focalX: 0.25, focalY: 0.75 })
  const found = async (asked: object) => (await listLibrary(asked)).media.map((one) => one.id)
  for (const text of ['nui trong may', 'NÚI mua dong', 'anh']) {
    expect(await found({ text })).toContain(id)
  }
  expect(await found({ text: '100%' })).toEqual([])
  expect(await found({ label: 'Mây' })).toEqual([id])
  expect(await found({ label: 'Mây', kinds: ['file'] })).toEqual([])
  expect(await listLabels()).toEqual(['Mây', 'núi'])
})

test('its focal point is moved alone; what is no place in it is its middle', async () => {
  const editor = await person({ role: 'editor' })
  const id = await picture(editor)
  await saveMedium(editor, id, told)
  const moved = await saveFocus(editor, id, { focalX: '0.1', focalY: '2' })
  expect(moved).toEqual({ status: 'saved', focalX: 0.1, focalY: 0.5 })
  const [row] = await db().select().from(media).where(eq(media.id, id))
  expect(row).toMatchObject({ alt: 'Núi trong mây', focalX: 0.1, focalY: 0.5 })
})

test('what makes no sense is refused by its field, and nothing is kept of it', async () => {
  const editor = await person({ role: 'editor' })
  const id = await picture(editor)
  const wrong = { ...told, name: ' ', alt: 'x'.repeat(301), focalX: '2', labels: 'a'.repeat(61) }
  expect(await saveMedium(editor, id, wrong)).toEqual({
    status: 'invalid',
    faults: { name: 'missing', alt: 'too-long', focalX: 'malformed', labels: 'too-long' },
  })
  expect(await db().$count(mediaLabels, eq(mediaLabels.mediaId, id))).toBe(0)
})

test('the library is read in parts, the newest first, none lost and none twice', async () => {
  const facts = { kind: 'audio', name: 'băng.mp3', mime: 'audio/mpeg', bytes: 1, sha256: '' }
  await db()
    .insert(media)
    .values(Array.from({ length: 60 }, () => facts))
  const first = await listLibrary({ kinds: ['audio'] })
  const second = await listLibrary({ kinds: ['audio'] }, first.next ?? '')
  const ids = [...first.media, ...second.media].map(({ id }) => id)
  expect(new Set(ids).size).toBe(60)
  expect(second.next).toBeNull()
})

test('a reporter tells of what they brought alone, and deletes nothing', async () => {
  const [reporter, other] = [await person(), await person({ role: 'editor' })]
  const [own, foreign] = [await picture(reporter), await picture(other)]
  expect(await saveMedium(reporter, own, told)).toEqual({ status: 'saved' })
  expect(await saveMedium(reporter, foreign, told)).toEqual({ status: 'forbidden' })
  const other_ = sent('b.jpg', await jpeg(50, 50, someColour()))
  expect(await replace(reporter, foreign, other_)).toEqual({ status: 'forbidden' })
  expect(await removeMedium(reporter, own)).toEqual({ status: 'forbidden' })
  expect(await saveMedium(other, own, told)).toEqual({ status: 'saved' })
})

test('where a medium is used is told, without the titles of texts that are not one’s own', async () => {
  const [owner, reporter] = [await person({ role: 'owner' }), await person()]
  const id = await picture(owner)
  expect(await listUses(owner, id)).toEqual({ list: [], isMore: false })
  const figure = { type: 'figure', attrs: { mediaId: id, alt: 'Núi' } } as const
  await draft(owner, 'Trong bài', { body: { type: 'doc', content: [figure] } })
  const cover = await liveDraft(owner, 'Ảnh bìa', { coverId: id })
  const past = await liveDraft(owner, 'Từng dùng', { coverId: id })
  await saveDraft(owner, { articleId: past, version: 1 }, typed('Từng dùng'))
  const { list } = await listUses(owner, id)
  expect(new Map(list.map(({ title, ...use }) => [title, use]))).toEqual(
    new Map([
      ['Trong bài', expect.objectContaining({ isCover: false, isLive: false, isPast: false })],
      ['Ảnh bìa', expect.objectContaining({ id: cover, isCover: true, isLive: true })],
      ['Từng dùng', expect.objectContaining({ isLive: true, isPast: true })],
    ]),
  )
  const seen = await listUses(reporter, id)
  expect(seen.list.map(({ id, title }) => [id, title])).toEqual([
    [null, ''],
    [null, ''],
    [null, ''],
  ])
})

test('only what nothing shows is deleted, and its files with it', async () => {
  const owner = await person({ role: 'owner' })
  const [used, unused] = [await picture(owner), await picture(owner)]
  await liveDraft(owner, 'Có bìa', { coverId: used })
  expect(await removeMedium(owner, used)).toEqual({ status: 'in-use' })
  expect(await removeMedium(owner, unused)).toEqual({ status: 'removed' })
  expect(await openFile(unused, '480.webp')).toBeNull()
  expect(await openFile(used, '480.webp')).not.toBeNull()
  expect(await removeMedium(owner, unused)).toEqual({ status: 'gone' })
  expect(await db().$count(audit, eq(audit.action, 'medium.removed'))).toBe(1)
})

test('a replaced picture is another one at other addresses; the old ones lead there', async () => {
  const owner = await person({ role: 'owner' })
  const id = await picture(owner)
  await liveDraft(owner, 'Thay ảnh', { coverId: id })
  await db().execute(sql`delete from cache_tags`)
  const outcome = await replace(owner, id, sent('Mới.jpg', await jpeg(900, 300, someColour())))
  if (outcome.status !== 'stored') throw new Error(outcome.status)
  const { medium } = outcome
  expect(medium).toMatchObject({ id, name: 'Mới.jpg' })
  expect(medium.fileId).not.toBe(id)
  expect(medium.variants.map(({ width }) => width)).toEqual([480, 900, 900])
  expect(await openFile(id, '480.webp')).toBeNull()
  expect(await openFile(medium.fileId, '480.webp')).not.toBeNull()
  const wanted = { width: 480, format: 'webp' } as const
  expect(await findReplacement(id, wanted)).toBe(`/anh/${medium.fileId}/480.webp`)
  expect(await findReplacement(medium.fileId, wanted)).toBeNull()
  const noted = await db().select({ tag: cacheTags.tag }).from(cacheTags)
  expect(noted.map(({ tag }) => tag)).toContain('media')
})

test('a document is replaced by a document alone, twice over, and keeps its first address alive', async () => {
  const owner = await person({ role: 'owner' })
  const id = await pdf(owner, 'một')
  const wrong = sent('ảnh.jpg', await jpeg(60, 60, someColour()))
  expect(await replace(owner, id, wrong)).toEqual({ status: 'mismatch' })
  for (const words of ['hai', 'ba']) {
    await replace(owner, id, sent('Bản sửa.pdf', Buffer.from(`%PDF-1.7 ${words}`)))
  }
  const file = await findAttachment(id)
  expect(file).toMatchObject({ id, name: 'Bản sửa.pdf' })
  expect(await findAttachment(file?.fileId ?? '')).toEqual(file)
})
