import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { articles } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { freeSlug, isSlugFree } from '@/domain/redirects/commands'
import { slugify } from '@/domain/text/slug'
import type { ArticleFaults, ArticleInput } from './article-input'
import type { CreateOutcome, DraftText, DuplicateOutcome, SaveOutcome } from './draft'
import { findUnknown, setLinks } from './links/commands'
import { articleDeed, type HeldArticle, withArticle } from './locks/commands'
import { findText } from './reads'
import { addressOf } from './renames/commands'

type NewArticle = Omit<typeof articles.$inferInsert, 'slug'>

const newArticle = { kind: 'article', id: null }

/**
 * Writes a new draft under the first free of `slug`, `slug-2`, `slug-3` …, also when many do so at
 * once. An address that redirects elsewhere is never taken again. Throws after 10,000 namesakes.
 */
export async function insertArticle(
  transaction: Transaction,
  slug: string,
  article: NewArticle,
): Promise<{ id: string; slug: string }> {
  const kind = article.kind ?? 'article'
  const free = await freeSlug(transaction, addressOf(transaction, { kind, id: null }), slug)
  const [inserted] = await transaction
    .insert(articles)
    .values({ ...article, slug: free })
    .returning({ id: articles.id, slug: articles.slug })
  if (!inserted) throw new Error('No article was written')
  return inserted
}

/** Begins a text; it is the editor's own. */
export async function createDraft(editor: Editor, input: ArticleInput): Promise<CreateOutcome> {
  if (!can(editor, 'article.create')) return { status: 'forbidden' }
  return db().transaction(async (transaction) => {
    const faults = await findUnknown(transaction, input)
    const address = addressOf(transaction, newArticle)
    const isTaken = input.slug !== '' && !(await isSlugFree(transaction, address, input.slug))
    if (isTaken) faults.slug = 'taken'
    if (Object.keys(faults).length > 0) return { status: 'invalid', faults }

    const { slug, tagIds, bylineIds, ...text } = input
    const written = { ...text, createdBy: editor.id }
    const draft = await insertArticle(transaction, slug || slugify(input.title), written)
    await setLinks(transaction, draft.id, { tagIds, bylineIds })
    await noteDeed(transaction, editor, articleDeed('article.created', draft.id))
    return { status: 'saved', version: 1, ...draft }
  })
}

/**
 * Keeps what was typed on top of version `version`; on top of a newer one it keeps nothing and returns
 * that. What readers see stays as it is. Saving what stands there already raises no version.
 */
export async function saveDraft(
  editor: Editor,
  { articleId, version }: { articleId: string; version: number },
  input: ArticleInput,
): Promise<SaveOutcome> {
  const act = { articleId, right: 'article.edit' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const stored = await findText(transaction, article.id)
    if (!stored) return { status: 'gone' }
    if (article.state === 'discarded') return { status: 'discarded' }
    if (article.version !== version) return { status: 'stale', newer: stored }

    const { slug, faults } = await readSlug(transaction, article, input)
    const unknown = await findUnknown(transaction, input)
    const all = { ...unknown, ...faults }
    if (Object.keys(all).length > 0) return { status: 'invalid', faults: all }
    return writeDraft(transaction, { editor, article, stored, input: { ...input, slug } })
  })
}

/** The same words as a new draft of the editor's own, with an address of its own. */
export async function duplicate(editor: Editor, articleId: string): Promise<DuplicateOutcome> {
  const act = { articleId, right: 'article.duplicate' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const text = await findText(transaction, article.id)
    if (!text || !can(editor, 'article.create')) return { status: 'forbidden' }
    const { slug, version: _, updatedAt: __, tags, bylines, ...written } = text
    const copy = { ...written, kind: article.kind, createdBy: editor.id }
    const { id } = await insertArticle(transaction, slug, copy)
    const [tagIds, bylineIds] = [tags, bylines].map((links) => links.map((link) => link.id))
    await setLinks(transaction, id, { tagIds: tagIds ?? [], bylineIds: bylineIds ?? [] })
    const detail = { from: article.id }
    await noteDeed(transaction, editor, { ...articleDeed('article.duplicated', id), detail })
    return { status: 'duplicated', id }
  })
}

async function readSlug(
  transaction: Transaction,
  article: HeldArticle,
  { slug, title }: ArticleInput,
): Promise<{ slug: string; faults: ArticleFaults }> {
  const kept = { slug: article.slug, faults: {} }
  if (slug === article.slug || (slug === '' && article.wasPublished)) return kept
  if (article.wasPublished) return { ...kept, faults: { slug: 'published' } }
  const address = addressOf(transaction, article)
  if (slug === '') return { slug: await freeSlug(transaction, address, slugify(title)), faults: {} }
  const isFree = await isSlugFree(transaction, address, slug)
  return isFree ? { slug, faults: {} } : { ...kept, faults: { slug: 'taken' } }
}

type Saving = { editor: Editor; article: HeldArticle; stored: DraftText; input: ArticleInput }

async function writeDraft(
  transaction: Transaction,
  { editor, article, stored, input }: Saving,
): Promise<SaveOutcome> {
  const saved = { status: 'saved', id: article.id, slug: input.slug } as const
  if (isDeepStrictEqual(inputOf(stored), { ...input, tagIds: input.tagIds.toSorted() }))
    return { ...saved, version: article.version }

  const { tagIds, bylineIds, ...text } = input
  const version = article.version + 1
  await transaction
    .update(articles)
    .set({ ...text, version, updatedAt: article.at })
    .where(eq(articles.id, article.id))
  await setLinks(transaction, article.id, { tagIds, bylineIds })
  const detail = { version }
  await noteDeed(transaction, editor, { ...articleDeed('article.saved', article.id), detail })
  return { ...saved, version }
}

function inputOf({ version: _, updatedAt: __, tags, bylines, ...text }: DraftText) {
  return {
    ...text,
    tagIds: tags.map(({ id }) => id).toSorted(),
    bylineIds: bylines.map(({ id }) => id),
  }
}
