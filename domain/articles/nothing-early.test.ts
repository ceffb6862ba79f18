import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import { articles, bylines, tags } from '@/db/schema'
import { listAuthors } from '@/domain/bylines/queries'
import type { Editor } from '@/domain/editors/editor'
import { listFeedArticles } from '@/domain/feeds/queries'
import { findStandingPage, listStandingPages } from '@/domain/pages/queries'
import { pin } from '@/domain/pins/commands'
import { findRedirect } from '@/domain/redirects/reads'
import { listChoices } from '@/domain/search/choices/queries'
import { findArticlesFor } from '@/domain/search/queries'
import { readSearch } from '@/domain/search/search'
import { suggest, suggestFor } from '@/domain/search/suggestions/queries'
import { listNews, listParts, partEntries } from '@/domain/sitemaps/queries'
import { withdraw } from '@/domain/withdrawals/commands'
import { worlds } from '@/test/article-worlds'
import { draft, liveDraft, section, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { findBeside } from './beside/queries'
import { saveDraft } from './commands'
import { listMostRead, listNewestBySection, listPinned } from './front/queries'
import { findListPage, listMonths } from './lists/queries'
import { findLiveArticle, readLiveArticle } from './queries'
import { articleStates } from './states/state'

ownDatabase()

/** In every text that no reader may see, as its address has it and as its words do. */
const marker = 'mật mã chưa đăng'
const inAddress = 'mat-ma-chua-dang'

const hidden = articleStates.filter((state) => state !== 'live' && state !== 'changed')
const slugs = [...hidden.map((state) => `${inAddress}-${state}`), 'thay-doi', 'van-song']
let links: { tagIds: string[]; bylineIds: string[]; sectionId: string }

beforeAll(async () => {
  const owner = await person({ role: 'owner' })
  links = {
    tagIds: [await tag()],
    bylineIds: [await byline()],
    sectionId: await section('Thời sự'),
  }
  // The ended one first: time goes by for all there are.
  for (const state of hidden.toSorted((one) => (one === 'ended' ? -1 : 0))) {
    await worlds[state](owner, `${marker} ${state}`)
  }
  await liveDraft(owner, 'Vẫn sống', links)
  await changed(owner)
  await everywhere()
})

async function changed(owner: Editor): Promise<void> {
  const articleId = await liveDraft(owner, 'Thay đổi', links)
  await pin(owner, { articleId, endsAt: null })
  const secret = typed(marker, { ...links, standfirst: marker, seoTitle: marker })
  await saveDraft(owner, { articleId, version: 1 }, secret)
  const page = await liveDraft(owner, `${marker} trang tĩnh`, links)
  await withdraw(owner, { articleId: page, reason: 'Thử.', notice: '' })
  await draft(owner, `${marker} trang tĩnh nháp`)
  await db().execute(sql`update articles set kind = 'page' where title like '%trang tĩnh%'`)
}

/** Every hidden text is pinned, read by many, tagged and signed, wherever a query might find it. */
async function everywhere(): Promise<void> {
  const rows = await db().select({ id: articles.id }).from(articles)
  for (const { id } of rows) {
    await db().execute(sql`insert into pins (article_id) values (${id}) on conflict do nothing`)
    await db().execute(sql`insert into article_views (article_id, hour, count)
      values (${id}, date_trunc('hour', now()), 9)`)
  }
  await db().execute(sql`insert into publication_tags
    select id, ${links.tagIds[0]}, published_at from publications on conflict do nothing`)
  await db().execute(sql`insert into publication_bylines
    select id, ${links.bylineIds[0]}, 0, published_at from publications on conflict do nothing`)
}

async function besideAll() {
  const all = await db().select({ slug: articles.slug }).from(articles)
  return Promise.all(all.map(({ slug }) => findBeside(slug)))
}

const lists = () =>
  [
    { of: 'everything' },
    { of: 'section', id: links.sectionId },
    { of: 'topic', id: links.tagIds[0] ?? '' },
    { of: 'author', id: links.bylineIds[0] ?? '' },
    { of: 'month', month: new Date().toISOString().slice(0, 7) },
  ] as const

/** Whatever readers can ask of texts. */
const asked: Record<string, () => Promise<unknown>> = {
  findBeside: besideAll,
  findArticlesFor: () => findArticlesFor(null, readSearch({ q: marker })),
  findLiveArticle: () => Promise.all(slugs.map(findLiveArticle)),
  readLiveArticle: () => Promise.all(slugs.map(readLiveArticle)),
  findListPage: () => Promise.all(lists().map((list) => findListPage(list, 1))),
  findRedirect: () => Promise.all(slugs.map((slug) => findRedirect(`/bai-viet/${slug}`))),
  findStandingPage: () => Promise.all(slugs.map(findStandingPage)),
  listAuthors,
  listChoices,
  listFeedArticles: () => Promise.all(lists().map(listFeedArticles)),
  listMonths: () => Promise.all(lists().map(listMonths)),
  listMostRead: () => listMostRead(24),
  listNewestBySection,
  listNews,
  listParts,
  listPinned,
  listStandingPages,
  partEntries: async () => {
    const entries = []
    for (const { start } of await listParts()) {
      for await (const batch of partEntries(start)) entries.push(...batch)
    }
    return entries
  },
  suggest: () => suggest(marker),
  suggestFor: () => suggestFor(null, marker),
}

/** They know no text's words. */
const others = [
  'findAttachment',
  'findAuthor',
  'findCrawlerSettings',
  'findFeedSubject',
  'findRefusal',
  'findReplacement',
  'findSection',
  'findSettings',
  'findTag',
  'isReady',
  'isRefusalTokenValid',
  'isSetUpTokenValid',
  'listCorrections',
  'listMedia',
  'listSections',
  'listTags',
  'listUsedTopics',
  'totalVisits',
]

test.each(Object.keys(asked))('%s shows nothing of a text that is not public', async (name) => {
  const answer = JSON.stringify(await asked[name]?.())
  expect(answer).not.toContain(marker)
  expect(answer).not.toContain(inAddress)
})

const shownIn = [
  'findListPage',
  'findBeside',
  'listFeedArticles',
  'listMostRead',
  'listNewestBySection',
  'listNews',
]

test('what is public is found by each way in', async () => {
  for (const name of shownIn) {
    const answer = JSON.stringify(await asked[name]?.())
    expect(answer, name).toContain('Vẫn sống')
    expect(answer, name).toContain('Thay đổi')
  }
  const months = await listMonths({ of: 'everything' })
  expect(months.map(({ count }) => count)).toEqual([2])
})

test('every query of readers is tried here, or known to tell no words', () => {
  const files = readdirSync('domain', { recursive: true, encoding: 'utf8' })
  const exported = files
    .filter((file) => /(^|\/)queries\.ts$/.test(file))
    .flatMap((file) => [
      ...readFileSync(`domain/${file}`, 'utf8').matchAll(/^export async function\*? (\w+)/gm),
    ])
    .map(([, name]) => name)
  const known = [...Object.keys(asked), ...others]
  expect(exported.filter((name) => !known.includes(name ?? ''))).toEqual([])
})

async function tag(): Promise<string> {
  const [row] = await db().insert(tags).values({ slug: 'the', name: 'Thẻ' }).returning()
  return row?.id ?? ''
}

async function byline(): Promise<string> {
  const [row] = await db().insert(bylines).values({ slug: 'but', name: 'Bút' }).returning()
  return row?.id ?? ''
}
