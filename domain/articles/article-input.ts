import { z } from 'zod'
import { DocumentError, parseDocument } from '@/domain/documents/parse'
import { cleanLine, cleanText } from '@/domain/text/normalise'
import { isSlug } from '@/domain/text/slug'

const longest = { title: 300, standfirst: 1_000, caption: 1_000, seo: 300, source: 200, url: 2_000 }
const mostTags = 20
const mostBylines = 20
const mostRelated = 12

export type ArticleFault =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'malformed'
  /** The section, tag, byline or picture named is not there (any more). */
  | 'unknown'
  /** Another text has this address, or once had it. */
  | 'taken'
  /** The address of a text that was published changes by a step of its own. */
  | 'published'

const line = (most: number) => z.string().transform(cleanLine).pipe(shortEnough(most))
const text = (most: number) => z.string().transform(cleanText).pipe(shortEnough(most))
const nothingAsNull = (value: string) => (value === '' ? null : value)
const optionalLine = (most: number) => line(most).transform(nothingAsNull)
const optionalId = z.string().transform(nothingAsNull).pipe(z.uuid('malformed').nullable())
const ids = (most: number) =>
  z
    .array(z.uuid('malformed'))
    .max(most, 'too-many')
    .transform((all) => [...new Set(all)])

/** What the newsroom's form says of a text; each issue's message is an `ArticleFault`. */
export const articleInput = z.object({
  title: line(longest.title).pipe(z.string().min(1, 'missing')),
  standfirst: text(longest.standfirst),
  body: z.string().transform(readBody),
  sectionId: optionalId,
  tagIds: ids(mostTags),
  bylineIds: ids(mostBylines),
  /** Other stories to stand first beside this one, in this order. */
  relatedIds: ids(mostRelated),
  /** Empty for the one that the title gives. */
  slug: z
    .string()
    .trim()
    .refine((slug) => slug === '' || isSlug(slug), 'malformed'),
  coverId: optionalId,
  coverCaption: text(longest.caption),
  language: z.enum(['vi', 'en', 'fr', 'zh', 'lo', 'km'], 'malformed'),
  noindex: z.boolean(),
  sourceName: optionalLine(longest.source),
  sourceUrl: optionalLine(longest.url).refine(isNoOrWebAddress, 'malformed'),
  seoTitle: optionalLine(longest.seo),
  seoDescription: optionalLine(longest.seo),
})

export type ArticleInput = z.infer<typeof articleInput>

export type ArticleField = keyof ArticleInput

export type ArticleFaults = Partial<Record<ArticleField, ArticleFault>>

export type ReadArticle =
  | { status: 'read'; input: ArticleInput }
  | { status: 'invalid'; faults: ArticleFaults }

/**
 * Reads the article form: a field's name is its key above; `tagIds`, `bylineIds` and `relatedIds` are
 * sent once for each, the latter two in their order; `body` is the document as JSON, `noindex` a checkbox.
 */
export function readArticleForm(form: FormData): ReadArticle {
  const one = (name: ArticleField) => String(form.get(name) ?? '')
  const lines = Object.keys(articleInput.shape).map((name) => [name, one(name as ArticleField)])
  return readArticle({
    ...Object.fromEntries(lines),
    tagIds: form.getAll('tagIds').map(String),
    bylineIds: form.getAll('bylineIds').map(String),
    relatedIds: form.getAll('relatedIds').map(String),
    language: one('language') || 'vi',
    noindex: form.has('noindex'),
  })
}

function readArticle(sent: unknown): ReadArticle {
  const parsed = articleInput.safeParse(sent)
  if (parsed.success) return { status: 'read', input: parsed.data }
  const faults = parsed.error.issues.map(({ path, message }) => [path[0], message]).reverse()
  return { status: 'invalid', faults: Object.fromEntries(faults) }
}

function readBody(json: string, context: z.RefinementCtx<string>) {
  try {
    return parseDocument(JSON.parse(json))
  } catch (error) {
    if (!(error instanceof DocumentError || error instanceof SyntaxError)) throw error
    const isLong = error instanceof DocumentError && error.status !== 'malformed'
    context.addIssue({ code: 'custom', message: isLong ? 'too-long' : 'malformed' })
    return z.NEVER
  }
}

function shortEnough(most: number) {
  return z.string().refine((text) => [...text].length <= most, 'too-long')
}

function isNoOrWebAddress(url: string | null): boolean {
  return url === null || (/^https?:\/\//i.test(url) && URL.canParse(url))
}
