import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import {
  articles,
  bylines,
  publications,
  redirects,
  revisions,
  sections,
  tags,
  withdrawals,
} from '@/db/schema'
import { ownDatabase } from '@/test/own-database'
import { findRedirect } from './reads'

ownDatabase()

const body = { type: 'doc', content: [] }

async function article(slug: string, kind = 'article'): Promise<string> {
  const [row] = await db().insert(articles).values({ slug, kind, title: slug, body }).returning()
  return row?.id ?? ''
}

async function published(slug: string, kind = 'article'): Promise<string> {
  const articleId = await article(slug, kind)
  const [revision] = await db()
    .insert(revisions)
    .values({ articleId, number: 1, title: slug, body })
    .returning()
  const at = new Date('2016-05-10T02:00:00Z')
  await db()
    .insert(publications)
    .values({ articleId, revisionId: revision?.id ?? '', publishedAt: at, startsAt: at })
  return articleId
}

beforeAll(async () => {
  const withdrawn = await published('da-go')
  const restored = await published('da-tra-lai')
  await db()
    .insert(withdrawals)
    .values([
      { articleId: withdrawn, notice: 'Gỡ vì sai.' },
      { articleId: restored, notice: 'Gỡ nhầm.', restoredAt: new Date() },
    ])
  const [section] = await db()
    .insert(sections)
    .values({ slug: 'kinh-te', name: 'Kinh tế' })
    .returning()
  const [tag] = await db().insert(tags).values({ slug: 'can-bo', name: 'Cán bộ' }).returning()
  const [byline] = await db()
    .insert(bylines)
    .values({ slug: 'ban-bien-tap', name: 'Ban' })
    .returning()
  await db()
    .insert(redirects)
    .values([
      { path: '/bai-viet/ten-cu', articleId: await published('ten-moi') },
      { path: '/gioi-thieu.html', articleId: await published('gioi-thieu', 'page') },
      { path: '/bai-viet/nhap-cu', articleId: await article('nhap') },
      { path: '/bai-viet/go-cu', articleId: withdrawn },
      { path: '/bai-viet/tra-lai-cu', articleId: restored },
      { path: '/chuyen-muc/cu', sectionId: section?.id },
      { path: '/the/cu', tagId: tag?.id },
      { path: '/tac-gia/cu', bylineId: byline?.id },
      { path: '/default.aspx?id=7', target: '/tim-kiem?q=7' },
    ])
})

test.each([
  ['/bai-viet/ten-cu', '/bai-viet/ten-moi'],
  ['/gioi-thieu.html', '/trang-tinh/gioi-thieu'],
  ['/bai-viet/tra-lai-cu', '/bai-viet/da-tra-lai'],
  ['/chuyen-muc/cu', '/chuyen-muc/kinh-te'],
  ['/the/cu', '/the/can-bo'],
  ['/tac-gia/cu', '/tac-gia/ban-bien-tap'],
  ['/default.aspx?id=7', '/tim-kiem?q=7'],
])('%s stands now at %s', async (path, target) => {
  expect(await findRedirect(path)).toEqual({ status: 301, target })
})

test.each(['/bai-viet/da-go', '/bai-viet/go-cu'])('%s was withdrawn and says why', async (path) => {
  expect(await findRedirect(path)).toEqual({ status: 410, notice: 'Gỡ vì sai.' })
})

test.each(['/bai-viet/nhap-cu', '/bai-viet/nhap', '/bai-viet/ten-moi', '/khong-co', "/'; --"])(
  'nothing is told of %s',
  async (path) => {
    expect(await findRedirect(path)).toBeNull()
  },
)
