import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { visitorAt, words } from '@/test/shares'
import { issueShareToken, recordShare } from './commands'

ownDatabase()

test('without its secret the form is shut, and open again once it is there', async () => {
  const articleId = await published('Hà Nội mưa')
  const visitor = visitorAt('203.0.113.1')
  const attempt = { articleId, token: '', typed: words }
  await db().execute(sql`alter table secrets rename to lost`)
  expect(await issueShareToken(articleId, visitor)).toBe('')
  expect(await recordShare(visitor, attempt)).toEqual({ status: 'away' })
  await db().execute(sql`alter table lost rename to secrets`)
  expect(await issueShareToken(articleId, visitor)).toHaveLength(51)
  expect(await recordShare(visitor, attempt)).toEqual({ status: 'preview' })
})
