import { connection } from 'next/server'
import { conditional } from '@/app/conditional'
import { listParts } from '@/domain/sitemaps/queries'
import { partName, sitemapIndex } from '@/domain/sitemaps/sitemap'
import { env } from '@/env'

/** Names the lists and every part of the articles. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const parts = await listParts()
  const files = [
    { path: '/sitemap/danh-sach.xml' },
    ...parts.map(({ start, changedAt }) => ({ path: `/sitemap/${partName(start)}`, changedAt })),
  ]
  return conditional(request, {
    body: sitemapIndex(files, env().siteUrl),
    type: 'application/xml; charset=utf-8',
  })
}
