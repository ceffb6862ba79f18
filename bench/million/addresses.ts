import { sql } from 'drizzle-orm'
import { openDirect } from '@/db/connection'

/** What is asked for, by kind; no address stands twice, so that none has been rendered before. */
export type Addresses = Record<Kind, string[]>

export type Kind = 'article' | 'stream' | 'section' | 'tag' | 'author' | 'archive' | 'search'

const each = 40
const perPage = 20

/** Articles and searches drawn from all of the archive, and pages of lists down to the last ones. */
export async function drawAddresses(url: string): Promise<Addresses> {
  const { db, close } = await openDirect(url)
  try {
    const articles = await db.execute<{ slug: string; title: string; month: string }>(sql`
      select a.slug, a.title,
        to_char(p.published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY/MM') as month
      from publications p join articles a on a.id = p.article_id
      where p.id in (
        select id from publications tablesample system (1) order by md5(id::text) limit ${each})`)
    const [section, tag, author] = [
      await longest('section_id', 'publications', 'sections'),
      await longest('tag_id', 'publication_tags', 'tags'),
      await longest('byline_id', 'publication_bylines', 'bylines'),
    ]
    const [all] = await db.execute<{ count: number }>(
      sql`select count(*)::int as count from publications`,
    )
    return {
      article: articles.map(({ slug }) => `/bai-viet/${slug}`),
      stream: pages('', all?.count ?? 0),
      section: pages(`/chuyen-muc/${section.slug}`, section.count),
      tag: pages(`/the/${tag.slug}`, tag.count),
      author: pages(`/tac-gia/${author.slug}`, author.count),
      archive: [...new Set(articles.map(({ month }) => `/luu-tru/${month}`))],
      search: articles.map(({ title }, n) => `/tim-kiem?q=${encodeURIComponent(someOf(title, n))}`),
    }
  } finally {
    close()
  }

  async function longest(column: string, table: string, names: string) {
    const [row] = await db.execute<{ slug: string; count: number }>(sql`
      select n.slug, count(*)::int as count
      from ${sql.identifier(table)} p join ${sql.identifier(names)} n
        on n.id = p.${sql.identifier(column)}
      group by n.slug order by count(*) desc limit 1`)
    return row ?? { slug: '', count: 0 }
  }
}

/** Evenly from the second page to the last but one. */
function pages(path: string, count: number): string[] {
  const last = Math.floor(count / perPage) - 1
  const numbers = Array.from({ length: each }, (_, n) => 2 + Math.round((n * (last - 2)) / each))
  return [...new Set(numbers)].map((number) => `${path}/trang/${number}`)
}

/** One, two or three neighbouring words. */
function someOf(title: string, n: number): string {
  const words = title.match(/\p{L}+/gu) ?? []
  const from = (n * 7) % Math.max(1, words.length - 3)
  return words.slice(from, from + 1 + (n % 3)).join(' ')
}
