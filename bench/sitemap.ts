import { sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { openDirect } from '@/db/connection'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { mostInPart } from '@/domain/sitemaps/sitemap'
import { t } from '@/messages'
import { appMemory } from './faults'
import { databaseOf, openSite } from './site'

const articles = Number(process.env.BENCH_ARTICLES ?? 1_000_000)
const mostBytes = 50 * 1024 * 1024

type Part = { took: number; bytes: number; slugs: string[] }

/**
 * Reads the whole site map of 1,000,000 articles (BENCH_ARTICLES for another number). True when its parts
 * name each of them once, within the bounds of sitemaps.org.
 */
export async function benchSitemap(): Promise<boolean> {
  const site = await openSite()
  try {
    await fill(databaseOf(site))
    const before = appMemory(site)
    const index = await read(`${site.origin}/sitemap.xml`)
    const parts: Part[] = []
    for (const path of addressesIn(index.text, '/sitemap/')) {
      const { text, took } = await read(`${site.origin}${path}`)
      parts.push({ took, bytes: Buffer.byteLength(text), slugs: addressesIn(text, '/bai-viet/') })
    }
    const named = new Set(parts.flatMap(({ slugs }) => slugs))
    const generated = [...named].filter((slug) => slug.startsWith('/bai-viet/sinh-ra-')).length
    const doubled = parts.reduce((sum, { slugs }) => sum + slugs.length, 0) - named.size
    const most = (of: (part: Part) => number) => Math.max(...parts.map(of))
    const figures = {
      articles,
      missing: articles - generated,
      doubled,
      parts: parts.length,
      index: Math.round(index.took),
      slowest: Math.round(most(({ took }) => took)),
      entries: most(({ slugs }) => slugs.length),
      size: Math.round(most(({ bytes }) => bytes) / 1e6),
      before: Math.round(before / 1e6),
      memory: Math.round(appMemory(site) / 1e6),
    }
    console.log(t('bench.sitemap.line', figures))
    const isWithin = figures.entries <= mostInPart && most(({ bytes }) => bytes) <= mostBytes
    return isWithin && figures.missing === 0 && doubled === 0
  } finally {
    await site.close()
  }
}

async function read(url: string): Promise<{ text: string; took: number }> {
  const began = performance.now()
  const text = await (await fetch(url)).text()
  return { text, took: performance.now() - began }
}

function addressesIn(xml: string, start: string): string[] {
  const paths = locationsIn(xml).map((address) => new URL(address).pathname)
  return paths.filter((path) => path.startsWith(start))
}

/** Every address a site map or its index names. */
export function locationsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
}

/** Ten years of bare articles, without what watches over single writes. */
async function fill(url: string): Promise<void> {
  const { db, close } = await openDirect(url)
  try {
    await db.transaction(async (transaction) => {
      await transaction.execute(sql`set local session_replication_role = replica`)
      await insertRows(transaction)
      await expire(transaction, [tags.articles])
    })
    await db.execute(sql`vacuum analyze publications, articles, revisions`)
  } finally {
    close()
  }
}

async function insertRows(transaction: Pick<Database, 'execute'>): Promise<void> {
  const body = `'{"type":"doc","content":[]}'::jsonb`
  await transaction.execute(sql`
    create temporary table made on commit drop as
    select n, gen_random_uuid() as article, gen_random_uuid() as revision,
      now() - n * interval '5 minutes' as at
    from generate_series(1, ${articles}::int) as n`)
  await transaction.execute(sql`
    insert into articles (id, slug, title, body)
    select article, 'sinh-ra-' || n, 'Bài số ' || n, ${sql.raw(body)} from made`)
  await transaction.execute(sql`
    insert into revisions (id, article_id, number, title, body)
    select revision, article, 1, 'Bài số ' || n, ${sql.raw(body)} from made`)
  await transaction.execute(sql`
    insert into publications (id, article_id, revision_id, published_at, starts_at)
    select gen_random_uuid(), article, revision, at, at from made`)
}
