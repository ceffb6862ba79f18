import { connection } from 'next/server'
import { conditional } from '@/app/conditional'
import { findPublisher } from '@/app/publisher'
import { listNews } from '@/domain/sitemaps/queries'
import { newsSitemap } from '@/domain/sitemaps/sitemap'

export async function GET(request: Request): Promise<Response> {
  await connection()
  const [publisher, news] = await Promise.all([findPublisher(), listNews()])
  return conditional(request, {
    body: newsSitemap(news, publisher),
    type: 'application/xml; charset=utf-8',
  })
}
