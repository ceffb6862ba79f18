import { connection } from 'next/server'
import { conditional } from '@/app/conditional'
import { findPublisher } from '@/app/publisher'
import { findListPage } from '@/domain/articles/lists/queries'
import { llmsText } from '@/domain/llms/llms-text'
import { listStandingPages } from '@/domain/pages/queries'
import { listSections } from '@/domain/sections/queries'

export async function GET(request: Request): Promise<Response> {
  await connection()
  const [publisher, sections, pages, newest] = await Promise.all([
    findPublisher(),
    listSections(),
    listStandingPages(),
    findListPage({ of: 'everything' }, 1),
  ])
  return conditional(request, {
    body: llmsText({ publisher, sections, pages, headlines: newest?.headlines ?? [] }),
    type: 'text/plain; charset=utf-8',
  })
}
