import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { findPublisher } from '@/app/publisher'
import { StandingPageView } from '@/components/pages/standing-page-view'
import { StructuredData } from '@/components/site/structured-data'
import { outlineOf } from '@/domain/documents/outline'
import { openingWords } from '@/domain/documents/plain-text'
import { listMedia } from '@/domain/media/queries'
import type { StandingPage } from '@/domain/pages/page'
import { findStandingPage } from '@/domain/pages/queries'
import { graphOf } from '@/domain/structured-data/graph'
import { webPageData } from '@/domain/structured-data/list-data'
import { breadcrumbData } from '@/domain/structured-data/site-data'
import { t } from '@/messages'

type Params = { locale: string; slug: string }
type Props = { params: Promise<Params> }

export const ensureStatic = 'navigation'
export const prefetch = 'force-disabled'

export function generateStaticParams() {
  return [{ locale: '_', slug: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findPage(await params)
  if (!page) return {}
  return pageMetadata(await pageOf(page))
}

export default async function StandingPagePage({ params }: Props) {
  const page = await findPage(await params)
  if (!page) notFound()

  const [media, facts] = await Promise.all([listMedia(outlineOf(page.body).mediaIds), pageOf(page)])
  return (
    <>
      <StandingPageView page={page} media={media} />
      <StructuredData
        graph={graphOf(
          webPageData(facts),
          breadcrumbData(facts.publisher.origin, [
            { name: t('lists.frontPage'), path: '/' },
            { name: page.title, path: facts.path },
          ]),
        )}
      />
    </>
  )
}

async function pageOf({ slug, title, standfirst, body }: StandingPage) {
  return {
    path: `/trang-tinh/${slug}`,
    title,
    description: standfirst || openingWords(body, 160),
    publisher: await findPublisher(),
  }
}

async function findPage({ locale, slug }: Params) {
  return locale === 'vi' ? findStandingPage(slug) : null
}
