import { NextResponse } from 'next/server'
import { listDrafts } from '@/domain/articles/desk/drafts'
import { readFilters } from '@/domain/articles/desk/filters'
import type { FoundArticle } from '@/domain/articles/found'
import { currentEditor } from '@/domain/sessions/session'

const mostFound = 8
const headers = { 'cache-control': 'private, no-store' }

/** The newsroom's quick search: texts this editor may read whose titles hold what is typed. */
export async function GET(request: Request): Promise<NextResponse<FoundArticle[]>> {
  const editor = await currentEditor()
  if (!editor) return NextResponse.json([], { status: 401, headers })
  const { text } = readFilters({ q: new URL(request.url).searchParams.get('q') ?? '' })
  const { lines } = text ? await listDrafts(editor, { text }) : { lines: [] }
  const found = lines.slice(0, mostFound).map(({ id, title }) => ({ id, title }))
  return NextResponse.json(found, { headers })
}
