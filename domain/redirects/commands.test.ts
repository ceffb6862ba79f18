import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db'
import { cacheTags, redirects } from '@/db/schema'
import { createDraft } from '@/domain/articles/commands'
import { renameArticle } from '@/domain/articles/renames/commands'
import { createByline, saveByline } from '@/domain/bylines/commands'
import type { Editor } from '@/domain/editors/editor'
import { createSection, saveSection } from '@/domain/sections/commands'
import { createTag, saveTag } from '@/domain/tags/commands'
import { findRedirect } from '@/server/front/redirect-rows'
import { draft, liveDraft, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'

ownDatabase()

let owner: Editor

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'tags', 'bylines', 'redirects', 'cache_tags')
  owner = await person({ role: 'owner' })
})

type Saved = Promise<{ status: string; id?: string }>

type Kind = {
  folder: string
  make: (slug: string) => Promise<string>
  rename: (id: string, slug: string) => Promise<{ status: string }>
}

const idOf = async (saved: Saved) => (await saved).id ?? ''
const nobody = { role: '', biography: '', editorId: '' }

const kinds: Record<string, Kind> = {
  article: {
    folder: '/bai-viet',
    make: (slug) => liveDraft(owner, `Bài ${slug}`, { slug }),
    rename: (articleId, slug) => renameArticle(owner, { articleId, slug }),
  },
  section: {
    folder: '/chuyen-muc',
    make: (slug) => idOf(createSection(owner, { name: slug, slug, description: '' })),
    rename: (id, slug) => saveSection(owner, id, { name: slug, slug, description: '' }),
  },
  tag: {
    folder: '/the',
    make: (slug) => idOf(createTag(owner, { name: slug, slug })),
    rename: (id, slug) => saveTag(owner, id, { name: slug, slug }),
  },
  byline: {
    folder: '/tac-gia',
    make: (slug) => idOf(createByline(owner, { ...nobody, name: slug, slug })),
    rename: (id, slug) => saveByline(owner, id, { ...nobody, name: slug, slug }),
  },
}

const leadsTo = async (path: string) => {
  const redirect = await findRedirect(path)
  return redirect && 'target' in redirect ? redirect.target : null
}

test.each(Object.entries(kinds))(
  'renamed three times, every old address of a %s leads on in one step',
  async (_name, { folder, make, rename }) => {
    const id = await make('mot')
    for (const slug of ['hai', 'ba', 'bon']) await rename(id, slug)
    for (const old of ['mot', 'hai', 'ba']) {
      expect(await leadsTo(`${folder}/${old}`)).toBe(`${folder}/bon`)
    }
    expect(await leadsTo(`${folder}/bon`)).toBeNull()
  },
)

test.each(Object.entries(kinds))(
  'a %s may go back to an address it had, and there is no loop',
  async (_name, { folder, make, rename }) => {
    const id = await make('dau')
    await rename(id, 'sau')
    expect((await rename(id, 'dau')).status).not.toBe('invalid')
    expect(await leadsTo(`${folder}/dau`)).toBeNull()
    expect(await leadsTo(`${folder}/sau`)).toBe(`${folder}/dau`)
  },
)

test.each(Object.entries(kinds))(
  'no %s takes the address another has or ever had',
  async (_name, { make, rename }) => {
    const [first, second] = [await make('cu'), await make('khac')]
    await rename(first, 'moi')
    const taken = { status: 'invalid', faults: { slug: 'taken' } }
    expect(await rename(second, 'moi')).toMatchObject(taken)
    expect(await rename(second, 'cu')).toMatchObject(taken)
  },
)

test.each(Object.entries(kinds))(
  'of ten of a kind (%s) that want one address at once one gets it',
  async (_name, { make, rename }) => {
    const ids: string[] = []
    for (let index = 0; index < 10; index += 1) ids.push(await make(`so-${index}`))
    const outcomes = await Promise.all(ids.map((id) => rename(id, 'chung')))
    expect(outcomes.filter(({ status }) => status === 'invalid')).toHaveLength(9)
  },
)

test('what readers never saw leaves no old address behind', async () => {
  const articleId = await draft(owner, 'Chưa đăng')
  await renameArticle(owner, { articleId, slug: 'ten-khac' })
  expect(await db().select().from(redirects)).toEqual([])
  expect(await createDraft(owner, typed('Lại', { slug: 'chua-dang' }))).toMatchObject({
    slug: 'chua-dang',
  })
})

test('a rename notes the old address and the new', async () => {
  const articleId = await liveDraft(owner, 'Đổi tên')
  await db().delete(cacheTags)
  await renameArticle(owner, { articleId, slug: 'ten-moi' })
  const noted = await db().select({ tag: cacheTags.tag }).from(cacheTags)
  expect(noted.map(({ tag }) => tag)).toEqual(
    expect.arrayContaining(['articles', 'article:doi-ten', 'article:ten-moi']),
  )
})

test('a text renamed while others are begun leaves no address with two ends', async () => {
  const articleId = await liveDraft(owner, 'Cùng tên')
  await Promise.all([
    renameArticle(owner, { articleId, slug: 'ten-khac' }),
    ...Array.from({ length: 6 }, () => createDraft(owner, typed('Cùng tên'))),
  ])
  const both = await db().execute(sql`
    select a.slug from articles a join redirects r on r.path = '/bai-viet/' || a.slug`)
  expect([...both]).toEqual([])
})
