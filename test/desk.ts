import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { sections } from '@/db/schema'
import type { ArticleInput } from '@/domain/articles/article-input'
import { createDraft } from '@/domain/articles/commands'
import { paragraphs } from '@/domain/documents/build'
import type { Editor } from '@/domain/editors/editor'
import { publish } from '@/domain/publications/commands'
import { slugify } from '@/domain/text/slug'

/** What somebody types into the article form. */
export function typed(title: string, facts: Partial<ArticleInput> = {}): ArticleInput {
  return {
    title,
    standfirst: '',
    body: paragraphs(`Nội dung của ${title}.`),
    sectionId: null,
    tagIds: [],
    bylineIds: [],
    relatedIds: [],
    slug: '',
    coverId: null,
    coverCaption: '',
    language: 'vi',
    noindex: false,
    sourceName: null,
    sourceUrl: null,
    seoTitle: null,
    seoDescription: null,
    ...facts,
  }
}

/** A section of this name, made where there is none yet; returns its id. */
export async function section(name: string): Promise<string> {
  const [row] = await db()
    .insert(sections)
    .values({ slug: slugify(name), name })
    .onConflictDoUpdate({ target: sections.slug, set: { name } })
    .returning({ id: sections.id })
  return row?.id ?? ''
}

/** A text of this editor's own, in the section Thời sự where nothing else is said. Returns its id. */
export async function draft(
  editor: Editor,
  title: string,
  facts: Partial<ArticleInput> = {},
): Promise<string> {
  const sectionId = await section('Thời sự')
  const outcome = await createDraft(editor, typed(title, { sectionId, ...facts }))
  if (outcome.status !== 'saved') throw new Error(`Not saved: ${JSON.stringify(outcome)}`)
  return outcome.id
}

/** The same, shown to readers at once. */
export async function liveDraft(
  editor: Editor,
  title: string,
  facts: Partial<ArticleInput> = {},
): Promise<string> {
  const articleId = await draft(editor, title, facts)
  const outcome = await publish(editor, { articleId, version: 1, startsAt: null, endsAt: null })
  if (outcome.status !== 'published') throw new Error(`Not published: ${outcome.status}`)
  return articleId
}

/** As if so many milliseconds had gone by for everything that was or will be shown. */
export async function letTimePass(milliseconds: number): Promise<void> {
  const by = sql`make_interval(secs => ${milliseconds / 1_000})`
  // One after the other, from the side to which they move: at no moment may two overlap.
  const order = sql.raw(milliseconds > 0 ? 'asc' : 'desc')
  const all = await db().execute<{ id: string }>(
    sql`select id from publications order by starts_at ${order}, id ${order}`,
  )
  for (const { id } of all) {
    await db().execute(sql`
      update publications set starts_at = starts_at - ${by}, ends_at = ends_at - ${by},
        published_at = published_at - ${by}, changed_at = changed_at - ${by} where id = ${id}`)
  }
  await db().execute(sql`update publication_tags set published_at = published_at - ${by}`)
  await db().execute(sql`update publication_bylines set published_at = published_at - ${by}`)
  await db().execute(sql`update jobs set run_at = run_at - ${by} where kind = 'publication-time'`)
}
