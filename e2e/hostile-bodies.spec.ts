import { expect, type Page, test } from '@playwright/test'
import fc from 'fast-check'
import { v7 } from 'uuid'
import { openDirect } from '@/db/connection'
import { articles, publications, revisions } from '@/db/schema'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { anyJunk, hostileBody } from '@/test/hostile-documents'
import { hire, signIn } from './desk-people'
import { databaseOfSite } from './site'
import { bodyOf } from './writing'

/** Publishes a text with these bodies, as no command would, and returns its id. */
async function plant(bodies: readonly unknown[]): Promise<string[]> {
  const direct = await openDirect(databaseOfSite())
  const ids = bodies.map(() => v7())
  await direct.db.transaction(async (transaction) => {
    for (const [index, id] of ids.entries()) {
      // What stands in a row need not be what its type promises.
      const body = bodies[index] as typeof articles.$inferInsert.body
      const text = { title: `Bài xấu ${index}`, body }
      const [articleId, revisionId, now] = [id, v7(), new Date()]
      await transaction.insert(articles).values({ ...text, id, slug: `xau-${id}` })
      await transaction.insert(revisions).values({ ...text, id: revisionId, articleId, number: 1 })
      await transaction
        .insert(publications)
        .values({ articleId, revisionId, publishedAt: now, startsAt: now })
    }
    await expire(transaction, [tags.articles])
  })
  direct.close()
  return ids
}

const placesOf = (id: string) => [
  `/bai-viet/xau-${id}`,
  `/bai-viet/xau-${id}/in`,
  `/admin/bai-viet/${id}`,
  `/admin/bai-viet/${id}/ban/1`,
]

/** It looks for captions in attributes, and refuses a row where those are no object. */
function isTakenByTheDatabase(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return true
  const { attrs = {} } = json as { attrs?: unknown }
  const isObject = typeof attrs === 'object' && attrs !== null
  return isObject && Object.values(json).every(isTakenByTheDatabase)
}

const ran = (page: Page) => page.evaluate(() => 'ranHere' in window)

test('nothing in a hostile body runs, wherever it is shown, and its words stay', async ({
  page,
}) => {
  const [id = ''] = await plant([hostileBody])
  await signIn(page, await hire('owner', 'Tô Thị Canh'))
  const asked: string[] = []
  page.on('dialog', (dialog) => dialog.dismiss())
  page.on('request', (request) => asked.push(request.url()))
  for (const place of placesOf(id)) {
    await page.goto(place, { waitUntil: 'networkidle' })
    await expect(page.getByText('Chữ còn lại').first()).toBeVisible()
    if (place === `/admin/bai-viet/${id}`) await expect(bodyOf(page)).toBeVisible()
    for (const link of await page.locator('a[href^="javascript:"], a[href^="data:"]').all()) {
      throw new Error(`A link leads to ${await link.getAttribute('href')}`)
    }
    expect([place, await ran(page)]).toEqual([place, false])
  }
  expect(asked.filter((url) => !url.startsWith('http://localhost:3187/'))).toEqual([])
})

test('no body that somebody wrote straight into a row breaks a page', async ({ page }) => {
  const trees = fc.sample(anyJunk.filter(isTakenByTheDatabase), { seed: 6, numRuns: 6 })
  const bodies = trees.map((tree) => JSON.parse(JSON.stringify({ type: 'doc', content: [tree] })))
  const ids = await plant(bodies)
  await signIn(page, await hire('owner', 'Tô Thị Giữ'))
  for (const place of ids.flatMap(placesOf)) {
    const answer = await page.request.get(place)
    expect([place, answer.status()]).toEqual([place, 200])
  }
})
