import { NextResponse } from 'next/server'
import { listDrafts } from '@/domain/articles/desk/drafts'
import { readFilters } from '@/domain/articles/desk/filters'
import type { FoundArticle } from '@/domain/articles/found'
import { listRelatable } from '@/domain/articles/related/drafts'
import type { Editor } from '@/domain/editors/editor'
import { currentEditor } from '@/domain/sessions/session'

const mostFound = 8
const headers = { 'cache-control': 'private, no-store' }

/**
 * The newsroom's quick search: texts this editor may read whose titles hold what is typed; with `tin`
 * published stories, whoever wrote them.
 */
export async function GET(request: Request): Promise<NextResponse<FoundArticle[]>> {
  const editor = await currentEditor()
  if (!editor) return NextResponse.json([], { status: 401, headers })
  const { searchParams } = new URL(request.url)
  const { text = '' } = readFilters({ q: searchParams.get('q') ?? '' })
  const found = searchParams.has('tin')
    ? await listRelatable(editor, text)
    : await listReadable(editor, text)
  return NextResponse.json(found, { headers })
}

async function listReadable(editor: Editor, text: string): Promise<FoundArticle[]> {
  const { lines } = text ? await listDrafts(editor, { text }) : { lines: [] }
  return lines.slice(0, mostFound).map(({ id, title }) => ({ id, title }))
}
