import { connection } from 'next/server'
import { conditional, missing } from '@/app/conditional'
import { articleMarkdown } from '@/domain/articles/markdown/article-markdown'
import { findLiveArticle } from '@/domain/articles/queries'
import { listCorrections } from '@/domain/corrections/queries'
import { outlineOf } from '@/domain/documents/outline'
import { listMedia } from '@/domain/media/queries'
import { env } from '@/env'

type Context = { params: Promise<{ slug: string }> }

/** An article for programs that read texts; rewritten here from its `.md` address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection()
  const article = await findLiveArticle((await params).slug)
  if (!article) return missing()
  const [media, corrections] = await Promise.all([
    listMedia(outlineOf(article.body).mediaIds),
    listCorrections(article.id),
  ])
  return conditional(request, {
    body: articleMarkdown({ article, media, corrections, origin: env().siteUrl }),
    type: 'text/markdown; charset=utf-8',
    changedAt: article.changedAt ?? article.publishedAt,
  })
}
