import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { insertAttachment } from '@/domain/media/commands'
import { ownDatabase } from '@/test/own-database'
import { ownMedia } from '@/test/own-media'
import { GET } from './route'

ownDatabase()
ownMedia()

async function stored(name: string, mime: string): Promise<string> {
  const id = v7()
  const kind = mime.startsWith('audio/') ? 'audio' : 'file'
  await db().transaction((transaction) =>
    insertAttachment(transaction, { id, kind, name, mime }, Buffer.from('0123456789')),
  )
  return id
}

function ask(id: string, name: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost/tep/${id}/${name}`, { headers })
  return GET(request, { params: Promise.resolve({ id, name }) })
}

test('a document is saved whole under its own name', async () => {
  const id = await stored('Nghị quyết 12.pdf', 'application/pdf')
  const answer = await ask(id, 'Nghị quyết 12.pdf')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('0123456789')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-length')).toBe('10')
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*Ngh%E1%BB%8B/)
})

test('a player gets the part it asks for', async () => {
  const id = await stored('loi.mp3', 'audio/mpeg')
  const part = await ask(id, 'loi.mp3', { range: 'bytes=2-5' })
  expect(part.status).toBe(206)
  expect(await part.text()).toBe('2345')
  expect(part.headers.get('content-range')).toBe('bytes 2-5/10')
  expect(part.headers.get('content-length')).toBe('4')
  expect(part.headers.get('content-disposition')).toMatch(/^inline;/)
})

test('a part that is not there is refused, a part of another version is not cut', async () => {
  const id = await stored('dai.mp3', 'audio/mpeg')
  const beyond = await ask(id, 'dai.mp3', { range: 'bytes=10-' })
  expect(beyond.status).toBe(416)
  expect(beyond.headers.get('content-range')).toBe('bytes */10')
  const other = await ask(id, 'dai.mp3', { range: 'bytes=2-5', 'if-range': '"khác"' })
  expect(other.status).toBe(200)
  expect(await other.text()).toBe('0123456789')
})

test('another name leads to the file’s own', async () => {
  const id = await stored('mới.pdf', 'application/pdf')
  const answer = await ask(id, 'cu.pdf')
  expect(answer.status).toBe(301)
  expect(answer.headers.get('location')).toBe(`/tep/${id}/${encodeURIComponent('mới.pdf')}`)
})

test('what is not stored is not found', async () => {
  expect((await ask(v7(), 'a.pdf')).status).toBe(404)
  expect((await ask('..', 'a.pdf')).status).toBe(404)
})
