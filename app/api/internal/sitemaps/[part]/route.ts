import { Readable } from 'node:stream'
import { connection } from 'next/server'
import { conditional, missing } from '@/app/conditional'
import { listMonths } from '@/domain/articles/lists/queries'
import { listAuthors } from '@/domain/bylines/queries'
import { listStandingPages } from '@/domain/pages/queries'
import { listSections } from '@/domain/sections/queries'
import { listUsedTopics, partEntries } from '@/domain/sitemaps/queries'
import {
  type PartStart,
  readPartName,
  sitemapEntry,
  sitemapFoot,
  sitemapHead,
} from '@/domain/sitemaps/sitemap'
import { env } from '@/env'

const type = 'application/xml; charset=utf-8'

type Context = { params: Promise<{ part: string }> }

/** One file of the site map: the lists, or articles from a moment on, written as they are read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection()
  const { part } = await params
  if (part === 'danh-sach.xml') return conditional(request, { body: await listsXml(), type })
  const start = readPartName(part)
  return start ? streamed(start) : missing()
}

async function streamed(start: PartStart): Promise<Response> {
  const batches = partEntries(start)
  const first = await batches.next()
  if (first.done || first.value.length === 0) return missing()
  const write = (entries: typeof first.value) =>
    entries.map((entry) => sitemapEntry(entry, env().siteUrl)).join('')
  async function* xml() {
    yield sitemapHead + write(first.value ?? [])
    for await (const entries of batches) yield write(entries)
    yield sitemapFoot
  }
  const body = Readable.toWeb(Readable.from(xml(), { objectMode: false }))
  return new Response(body as ReadableStream<Uint8Array>, { headers: { 'content-type': type } })
}

async function listsXml(): Promise<string> {
  const [sections, topics, authors, months, pages] = await Promise.all([
    listSections(),
    listUsedTopics(),
    listAuthors(),
    listMonths({ of: 'everything' }),
    listStandingPages(),
  ])
  const paths = [
    '/',
    '/so-do-trang',
    ...pages.map(({ slug }) => `/trang-tinh/${slug}`),
    ...sections.map(({ slug }) => `/chuyen-muc/${slug}`),
    ...topics.map(({ slug }) => `/the/${slug}`),
    ...authors.map(({ slug }) => `/tac-gia/${slug}`),
    ...months.map(({ month }) => `/luu-tru/${month.replace('-', '/')}`),
  ]
  const entries = paths.map((path) => sitemapEntry({ path }, env().siteUrl))
  return sitemapHead + entries.join('') + sitemapFoot
}
