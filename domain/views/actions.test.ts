import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { articleViews } from '@/db/schema'
import { openSession } from '@/domain/sessions/commands'
import { keepSession } from '@/domain/sessions/session'
import { forgetEnv } from '@/env'
import { published } from '@/test/articles'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { requestHeaders } from '@/test/stand-ins/next-headers'
import { countView } from './actions'

ownDatabase()

const secret = 'a'.repeat(43)

beforeAll(() => {
  vi.stubEnv('FRONT_SECRET', secret)
  forgetEnv()
  requestHeaders.set('x-front-secret', secret)
  requestHeaders.set('x-client-address', '203.0.113.9')
  requestHeaders.set('user-agent', 'Mozilla/5.0 Firefox/131.0')
  requestHeaders.set('origin', 'http://localhost:3000')
})

afterAll(() => {
  vi.unstubAllEnvs()
  forgetEnv()
})

test('whoever works here sees the figures and is not counted', async () => {
  const articleId = await published('Hà Nội mưa')
  const { id } = await person()
  const sessionId = await db().transaction((transaction) => openSession(transaction, id, ''))

  expect(await countView(articleId, 'view', '')).toMatchObject({ article: 1, site: 1 })
  await keepSession({ sessionId, deviceToken: '' })
  requestHeaders.set('x-client-address', '203.0.113.10')
  const shown = await countView(articleId, 'view', '')
  expect(shown).toMatchObject({ article: 1, site: 1 })
  expect(shown?.shareToken).not.toBe('')
  expect(await db().select().from(articleViews)).toMatchObject([{ articleId, count: 1 }])
})
