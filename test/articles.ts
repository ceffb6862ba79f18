import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { publications, withdrawals } from '@/db/schema'
import { insertTexts, type SeedText } from '@/db/seed/insert-texts'
import { paragraphs } from '@/domain/documents/build'
import { slugify } from '@/domain/text/slug'

/** An article as readers see it, published an hour ago where nothing else is said. Returns its id. */
export async function published(title: string, facts: Partial<SeedText> = {}): Promise<string> {
  const text: SeedText = {
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
  const [id] = await db().transaction((transaction) => insertTexts(transaction, [text]))
  if (!id) throw new Error('No article was written')
  return id
}

export async function endPublication(articleId: string, endsAt = new Date()): Promise<void> {
  await db().update(publications).set({ endsAt }).where(eq(publications.articleId, articleId))
}

export async function withdraw(articleId: string): Promise<void> {
  await db().insert(withdrawals).values({ articleId })
}
