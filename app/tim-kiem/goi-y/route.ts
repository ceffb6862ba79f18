import { NextResponse } from 'next/server'
import { readQuery } from '@/domain/search/search'
import { suggestFor } from '@/domain/search/suggestions/queries'
import type { Suggestion } from '@/domain/search/suggestions/suggestion'
import { currentVisitor } from '@/domain/visits/visitor'
import { t } from '@/messages'

type Option = { text: string; kind: string; address: string }

/** What a search field proposes for the words in `q`; 429 where this network asks too often. */
export async function GET(request: Request): Promise<NextResponse<Option[]>> {
  const visitor = await currentVisitor()
  const query = readQuery(new URL(request.url).searchParams.get('q') ?? '')
  const found = await suggestFor(visitor?.network ?? null, query)
  if (found.status === 'too-many') return NextResponse.json([], { status: 429 })
  return NextResponse.json(found.suggestions.map(optionOf))
}

function optionOf({ kind, name, address }: Suggestion): Option {
  return { text: name, kind: kind === 'article' ? '' : t(`search.suggestions.${kind}`), address }
}
