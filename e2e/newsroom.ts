import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db'
import type { openDirect } from '@/db/connection'
import { articles, publications, revisions, translations, withdrawals } from '@/db/schema'
import { paragraphs } from '@/domain/documents/build'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'

type Direct = Awaited<ReturnType<typeof openDirect>>

type Text = { slug: string; title: string; language?: string }

/** Publishes a text under a slug of its own, as the newsroom's commands do: change and note together. */
export async function publishNew({ db }: Direct, slug: string, title: string): Promise<void> {
  await db.transaction(async (transaction) => {
    await publishText(transaction, { slug, title })
    await expire(transaction, [tags.articles, tags.article(slug)])
  })
}

/** Publishes a text in English that says what the one of this slug says. */
export async function publishTwin({ db }: Direct, original: string, twin: Text): Promise<void> {
  await db.transaction(async (transaction) => {
    const articleId = await publishText(transaction, { ...twin, language: 'en' })
    const [found] = await transaction.select().from(articles).where(eq(articles.slug, original))
    await transaction.insert(translations).values({ articleId, originalId: found?.id ?? '' })
    await expire(transaction, [tags.articles, tags.article(twin.slug), tags.article(original)])
  })
}

async function publishText(
  transaction: Transaction,
  { slug, title, language = 'vi' }: Text,
): Promise<string> {
  const text = { title, body: paragraphs(title), language }
  const [article] = await transaction
    .insert(articles)
    .values({ ...text, slug })
    .returning()
  const articleId = article?.id ?? ''
  const [revision] = await transaction
    .insert(revisions)
    .values({ ...text, articleId, number: 1 })
    .returning()
  const now = new Date()
  await transaction
    .insert(publications)
    .values({ articleId, revisionId: revision?.id ?? '', publishedAt: now, startsAt: now })
  return articleId
}

/** Publishes a new wording of a live article. */
export async function publishAgain({ db }: Direct, slug: string, title: string): Promise<void> {
  await db.transaction(async (transaction) => {
    const [article] = await transaction
      .select()
      .from(articles)
      .where(eq(articles.slug, slug))
      .limit(1)
    const articleId = article?.id ?? ''
    const [old] = await transaction
      .update(publications)
      .set({ endsAt: new Date() })
      .where(and(eq(publications.articleId, articleId), isNull(publications.endsAt)))
      .returning()
    const [revision] = await transaction
      .insert(revisions)
      .values({ articleId, number: Date.now() % 2 ** 31, title, body: paragraphs(title) })
      .returning()
    const now = new Date()
    await transaction.insert(publications).values({
      articleId,
      revisionId: revision?.id ?? '',
      publishedAt: old?.publishedAt ?? now,
      changedAt: now,
      startsAt: old?.endsAt ?? now,
    })
    await expire(transaction, [tags.articles, tags.article(slug)])
  })
}

/** Takes an article from its readers; `notice` is what they are told. */
export async function withdraw({ db }: Direct, slug: string, notice: string): Promise<void> {
  await db.transaction(async (transaction) => {
    const [article] = await transaction
      .select()
      .from(articles)
      .where(eq(articles.slug, slug))
      .limit(1)
    await transaction.insert(withdrawals).values({ articleId: article?.id ?? '', notice })
    await expire(transaction, [tags.articles, tags.article(slug)])
  })
}
