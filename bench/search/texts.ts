import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { plainText } from '@/domain/documents/plain-text'
import { safeDocument } from '@/domain/documents/salvage'
import { wordsOf } from '@/domain/search/asked'

export type Text = { slug: string; words: string[] }

const perRead = 2_000

/** Every text a reader may see, all its words in their order, read without the database's search. */
export async function* readTexts(): AsyncGenerator<Text> {
  for (let last = ''; ; ) {
    const rows = await readSome(last)
    if (rows.length === 0) return
    for (const { slug, title, standfirst, writers, topics, body } of rows) {
      last = slug
      const read = plainText(safeDocument(body))
      yield { slug, words: wordsOf([title, standfirst, writers, topics, read].join(' ')) }
    }
  }
}

type Row = {
  slug: string
  title: string
  standfirst: string
  writers: string | null
  topics: string | null
  body: unknown
}

async function readSome(last: string): Promise<Row[]> {
  return db().execute<Row>(sql`
    select l.slug, l.title, l.standfirst, l.body,
      (select string_agg(b.name, ' ' order by s.position)
        from publication_bylines s join bylines b on b.id = s.byline_id
        where s.publication_id = l.publication_id) as writers,
      (select string_agg(t.name, ' ' order by t.name)
        from publication_tags s join tags t on t.id = s.tag_id
        where s.publication_id = l.publication_id) as topics
    from live_articles l where l.kind = 'article' and l.slug > ${last}
    order by l.slug limit ${perRead}`)
}
