import { v7 } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { writers } from '@/db/schema'
import type { Editor } from '@/domain/editors/editor'
import { openSession } from '@/domain/sessions/commands'
import { keepSession } from '@/domain/sessions/session'
import { holdText } from '@/domain/writers/commands'
import { draft } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { requestCookies, requestHeaders } from '@/test/stand-ins/next-headers'
import { POST } from './route'

ownDatabase()

beforeEach(() => {
  requestCookies.clear()
  requestHeaders.set('origin', 'http://localhost:3000')
})

async function enter(editor: Editor) {
  const sessionId = await db().transaction((transaction) =>
    openSession(transaction, editor.id, 'Firefox'),
  )
  await keepSession({ sessionId, deviceToken: '' })
}

async function post(fields: Record<string, string>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return (await POST(new Request('http://localhost:3000/api/writers', { method: 'POST', body })))
    .status
}

test('a closed form lets go of its own text, and of no other', async () => {
  const [writer, colleague] = [await person({ role: 'owner' }), await person({ role: 'owner' })]
  const articleId = await draft(writer, `Một bài ${v7()}`)
  const closed = { articleId, sheet: v7() }
  await holdText(writer, { ...closed, way: 'hold' })
  expect(await post(closed)).toBe(401)
  await enter(colleague)
  expect(await post(closed)).toBe(204)
  await enter(writer)
  expect(await post({ ...closed, sheet: v7() })).toBe(204)
  expect(await post({ articleId: 'x', sheet: "' or true" })).toBe(204)
  requestHeaders.set('origin', 'https://other.example')
  expect(await post(closed)).toBe(403)
  expect(await db().$count(writers)).toBe(1)
  requestHeaders.set('origin', 'http://localhost:3000')
  expect(await post(closed)).toBe(204)
  expect(await db().$count(writers)).toBe(0)
})
