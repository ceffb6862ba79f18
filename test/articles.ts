import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { publications, withdrawals } from '@/db/schema'
import { insertTexts, type SeedText } from '@/db/seed/insert-texts'
import { paragraphs } from '@/domain/documents/build'
import { slugify } from '@/domain/text/slug'

type Facts = Partial<SeedText>

/** An article as readers see it, published an hour ago where nothing else is said. Returns its id. */
export async function published(title: string, facts: Facts = {}): Promise<string> {
  const [id] = await publishedAll([{ title, ...facts }])
  if (!id) throw new Error('No article was written')
  return id
}

/** The same for many at once; returns their ids, in order. */
export function publishedAll(texts: readonly (Facts & { title: string })[]): Promise<string[]> {
  return db().transaction((transaction) => insertTexts(transaction, texts.map(textOf)))
}

export async function endPublication(articleId: string, endsAt = new Date()): Promise<void> {
  await db().update(publications).set({ endsAt }).where(eq(publications.articleId, articleId))
}

export async function withdraw(articleId: string): Promise<void> {
  await db().insert(withdrawals).values({ articleId })
}

function textOf({ title, ...facts }: Facts & { title: string }): SeedText {
  return {
    kind: 'article',
    slug: slugify(title),
    title,
    standfirst: '',
    body: paragraphs(`Nội dung của ${title}.`),
    publishedAt: new Date(Date.now() - 3_600_000),
    sectionId: null,
    coverId: null,
    tagIds: [],
    bylineIds: [],
    ...facts,
  }
}
