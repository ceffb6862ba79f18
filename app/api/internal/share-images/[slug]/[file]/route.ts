import { connection } from 'next/server'
import { conditional, missing } from '@/app/conditional'
import { findLiveArticle } from '@/domain/articles/queries'
import { findSettings } from '@/domain/settings/queries'
import { readImageName } from '@/domain/share-images/share-image'
import { shareImage } from '@/domain/share-images/store'

type Context = { params: Promise<{ slug: string; file: string }> }

/** Pictures for machines: of the site itself (`_`), or of an article as long as readers may see it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  await connection()
  const { slug, file } = await params
  const name = readImageName(file)
  const [settings, article] = await Promise.all([
    findSettings(),
    slug === '_' ? null : findLiveArticle(slug),
  ])
  if (!name || (slug !== '_' && !article)) return missing()

  const { name: site, tagline, accent } = settings
  const card = article
    ? { title: article.title, site, accent, kicker: article.section?.name ?? '' }
    : { title: site, site: tagline, accent, kicker: '' }
  const body = await shareImage({ name, card, cover: article?.cover ?? null })
  return conditional(request, { body, type: 'image/jpeg' })
}
