import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { articles } from '@/db/schema'
import { noteDeed } from '@/domain/audit/commands'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { freeSlug, isSlugFree } from '@/domain/redirects/commands'
import {
  findLastSave,
  keepReplaced,
  type LastSave,
  noteSave,
  rememberSave,
} from '@/domain/saves/commands'
import { isOwnSave, plainSave, type Save } from '@/domain/saves/save'
import { isId } from '@/domain/text/id'
import { slugify } from '@/domain/text/slug'
import { keepWriter } from '@/domain/writers/commands'
import { findWriter } from '@/domain/writers/reads'
import type { ArticleFaults, ArticleInput } from './article-input'
import type { CreateOutcome, DraftText, SaveOutcome } from './draft'
import { findUnknown, setLinks } from './links/commands'
import { linksOf } from './links/links'
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

type Beginning = { articleId?: string; save?: Save }

/**
 * Begins a text; it is the editor's own. A browser may name it beforehand: sent again under that name, as
 * after a lost answer, it is a save of the same text and not a second one.
 */
export async function createDraft(
  editor: Editor,
  input: ArticleInput,
  { articleId = '', save = plainSave }: Beginning = {},
): Promise<CreateOutcome> {
  if (!can(editor, 'article.create')) return { status: 'forbidden' }
  const id = isId(articleId) ? articleId : undefined
  const created = await db().transaction((transaction) =>
    beginDraft(transaction, { editor, input, save, id }),
  )
  return created ?? saveDraft(editor, { articleId, version: 0, save }, input)
}

type Begun = { editor: Editor; input: ArticleInput; save: Save; id: string | undefined }

/** Null when there is a text of this id already. */
async function beginDraft(
  transaction: Transaction,
  { editor, input, save, id }: Begun,
): Promise<CreateOutcome | null> {
  if (id && (await isBegun(transaction, id))) return null
  const faults = await findUnknown(transaction, input)
  const address = addressOf(transaction, newArticle)
  const isTaken = input.slug !== '' && !(await isSlugFree(transaction, address, input.slug))
  if (isTaken) faults.slug = 'taken'
  if (Object.keys(faults).length > 0) return { status: 'invalid', faults }

  const { slug, tagIds, bylineIds, relatedIds, ...text } = input
  const written = { ...text, id, createdBy: editor.id }
  const draft = await insertArticle(transaction, slug || slugify(input.title), written)
  await setLinks(transaction, draft.id, { tagIds, bylineIds, relatedIds })
  await noteDeed(transaction, editor, articleDeed('article.created', draft.id))
  await rememberSave(transaction, { id: draft.id, version: 1, at: new Date() }, { editor, save })
  if (save.sheet) await keepWriter(transaction, draft.id, { editor, sheet: save.sheet })
  return { status: 'saved', version: 1, ...draft }
}

/** Two that come at once with one name are heard one after the other. */
async function isBegun(transaction: Transaction, id: string): Promise<boolean> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`)
  return (await transaction.$count(articles, eq(articles.id, id))) > 0
}

type Asked = { articleId: string; version: number; save?: Save }

/**
 * Keeps what was typed on top of version `version`, or of what the same form has saved since without
 * hearing of it; on top of anything newer it keeps nothing and returns that. What readers see stays as
 * it is. Saving what stands there already raises no version.
 */
export async function saveDraft(
  editor: Editor,
  { articleId, version, save = plainSave }: Asked,
  input: ArticleInput,
): Promise<SaveOutcome> {
  const act = { articleId, right: 'article.edit' } as const
  return withArticle(editor, act, async (transaction, article) => {
    const stored = await findText(transaction, article.id)
    if (!stored) return { status: 'gone' }
    const last = await findLastSave(transaction, article)
    const saving = { editor, article, stored, save, last }
    const refusal = await findRefusal(transaction, { ...saving, version })
    if (refusal) return refusal

    const { slug, faults } = await readSlug(transaction, article, input)
    const unknown = await findUnknown(transaction, input)
    const all = { ...unknown, ...faults }
    if (Object.keys(all).length > 0) return { status: 'invalid', faults: all }
    if (save.sheet) await keepWriter(transaction, article.id, { editor, sheet: save.sheet })
    return writeDraft(transaction, { ...saving, input: { ...input, slug } })
  })
}

async function findRefusal(
  transaction: Transaction,
  { editor, article, stored, save, last, version }: Omit<Saving, 'input'> & { version: number },
): Promise<SaveOutcome | null> {
  if (article.state === 'discarded') return { status: 'discarded' }
  const writer = save.sheet === null ? null : await findWriter(transaction, article.id)
  if (writer && writer.sheet !== save.sheet) return { status: 'taken', writer }
  if (article.version === version || isOwnSave(last, editor.id, save)) return null
  return { status: 'stale', newer: stored, by: last?.name ?? null }
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

type Saving = {
  editor: Editor
  article: HeldArticle
  stored: DraftText
  save: Save
  last: LastSave | null
  input: ArticleInput
}

async function writeDraft(
  transaction: Transaction,
  { editor, article, stored, save, last, input }: Saving,
): Promise<SaveOutcome> {
  const saved = { status: 'saved', id: article.id, slug: input.slug } as const
  if (isDeepStrictEqual(inputOf(stored), { ...input, tagIds: input.tagIds.toSorted() }))
    return { ...saved, version: article.version }

  const made = { editor, article, save, last }
  await keepReplaced(transaction, made)
  const { tagIds, bylineIds, relatedIds, ...text } = input
  const version = article.version + 1
  await transaction
    .update(articles)
    .set({ ...text, version, updatedAt: article.at })
    .where(eq(articles.id, article.id))
  await setLinks(transaction, article.id, { tagIds, bylineIds, relatedIds })
  await noteSave(transaction, { ...made, version })
  return { ...saved, version }
}

function inputOf(stored: DraftText) {
  const { version: _, updatedAt: __, tags, bylines, related, ...text } = stored
  const links = linksOf({ tags, bylines, related })
  return { ...text, ...links, tagIds: links.tagIds.toSorted() }
}
