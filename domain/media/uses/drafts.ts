import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/db'
import type { Editor } from '@/domain/editors/editor'
import { can } from '@/domain/editors/rights'
import { isId } from '@/domain/text/id'
import type { Use, Uses } from './use'

const mostShown = 50

type Row = {
  id: string
  kind: 'article' | 'page'
  title: string
  createdBy: string | null
  sectionId: string | null
  isCover: boolean
  isLive: boolean
  isPast: boolean
}

/**
 * Where a medium is shown; at most 50 texts. A text this person may not read is named without its
 * title: that it is there tells them why the medium stays.
 */
export async function listUses(editor: Editor, mediaId: string): Promise<Uses> {
  if (!isId(mediaId)) return { list: [], isMore: false }
  const [texts, isSetting] = await Promise.all([listTexts(mediaId), isInSettings(mediaId)])
  const settings: Use[] = isSetting
    ? [{ kind: 'settings', id: null, title: '', isCover: false, isLive: true, isPast: false }]
    : []
  const list = texts.slice(0, mostShown).map((row) => useOf(editor, row))
  return { list: [...settings, ...list], isMore: texts.length > mostShown }
}

/** Drafts, then what readers see or will see, then what was kept once. */
async function listTexts(mediaId: string): Promise<Row[]> {
  const holds = sql`media_ids(t.body) @> array[${mediaId}::text]`
  return db().execute<Row>(sql`
    with draft as (
      select t.id, t.cover_id = ${mediaId} as is_cover from articles t where t.cover_id = ${mediaId}
      union all select t.id, false from articles t where ${holds}
    ), kept as (
      select t.article_id, t.id from revisions t where t.cover_id = ${mediaId}
      union all select t.article_id, t.id from revisions t where ${holds}
    ), found as (select id from draft union select article_id from kept)
    select a.id, a.kind, a.title, a.created_by as "createdBy", a.section_id as "sectionId",
      exists (select from draft d where d.id = a.id and d.is_cover) as "isCover",
      exists (select from kept k join publications p on p.revision_id = k.id
        where k.article_id = a.id and (p.ends_at is null or p.ends_at > now())) as "isLive",
      not exists (select from draft d where d.id = a.id) as "isPast"
    from articles a where a.id in (select id from found)
    order by a.updated_at desc, a.id desc limit ${mostShown + 1}`)
}

async function isInSettings(mediaId: string): Promise<boolean> {
  const rows = await db().execute(sql`
    select name from settings where name <> 'sample' and strpos(value::text, ${mediaId}) > 0 limit 1`)
  return rows.length > 0
}

function useOf(editor: Editor, { createdBy, sectionId, ...row }: Row): Use {
  if (can(editor, 'article.read', { createdBy, sectionId })) return row
  return { ...row, id: null, title: '' }
}
