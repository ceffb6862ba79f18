import { and, desc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db'
import {
  articles,
  bylines,
  liveArticles,
  redirects,
  sections,
  tags,
  withdrawals,
} from '@/db/schema'
import type { Redirect } from './redirect'

const folders: Record<string, string> = { article: 'bai-viet', page: 'trang-tinh' }
const articlePath = /^\/(?:bai-viet|trang-tinh)\/([a-z0-9-]+)$/

/**
 * What the newsroom knows of an address no page answers: where its thing stands now, or that it was
 * withdrawn. Throws what `db` throws.
 */
export async function findRedirect(path: string): Promise<Redirect | null> {
  const slug = articlePath.exec(path)?.[1]
  const notice = slug === undefined ? null : await findNotice(slug)
  if (notice !== null) return { status: 410, notice }

  const row = await findRow(path)
  if (row === null) return null
  return row.notice === null ? redirectTo(row) : { status: 410, notice: row.notice }
}

async function findNotice(slug: string): Promise<string | null> {
  const [row] = await db()
    .select({ notice: withdrawals.notice })
    .from(withdrawals)
    .innerJoin(articles, eq(articles.id, withdrawals.articleId))
    .where(and(eq(articles.slug, slug), isNull(withdrawals.restoredAt)))
    .orderBy(desc(withdrawals.withdrawnAt))
    .limit(1)
  return row?.notice ?? null
}

async function findRow(path: string) {
  const [row] = await db()
    .select({
      target: redirects.target,
      kind: liveArticles.kind,
      article: liveArticles.slug,
      section: sections.slug,
      tag: tags.slug,
      byline: bylines.slug,
      notice: withdrawals.notice,
    })
    .from(redirects)
    .leftJoin(liveArticles, eq(liveArticles.id, redirects.articleId))
    .leftJoin(sections, eq(sections.id, redirects.sectionId))
    .leftJoin(tags, eq(tags.id, redirects.tagId))
    .leftJoin(bylines, eq(bylines.id, redirects.bylineId))
    .leftJoin(
      withdrawals,
      and(eq(withdrawals.articleId, redirects.articleId), isNull(withdrawals.restoredAt)),
    )
    .where(eq(redirects.path, path))
    .orderBy(desc(withdrawals.withdrawnAt))
    .limit(1)
  return row ?? null
}

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

/** Null when the thing is there but not for readers: a draft is nobody's business. */
function redirectTo(row: Row): Redirect | null {
  const target = row.target ?? articleTarget(row) ?? listTarget(row)
  return target === null ? null : { status: 301, target }
}

function articleTarget({ kind, article }: Row): string | null {
  const folder = kind === null ? undefined : folders[kind]
  return folder === undefined || article === null ? null : `/${folder}/${article}`
}

function listTarget({ section, tag, byline }: Row): string | null {
  if (section !== null) return `/chuyen-muc/${section}`
  if (tag !== null) return `/the/${tag}`
  return byline === null ? null : `/tac-gia/${byline}`
}
