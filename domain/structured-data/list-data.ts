import type { CollectionPage, ProfilePage, WebPage } from 'schema-dts'
import type { Headline } from '@/domain/articles/article'
import type { Author } from '@/domain/bylines/byline'
import type { Publisher } from './graph'
import { siteId } from './site-data'

type Page = { path: string; title: string; description: string; publisher: Publisher }

type List = Page & { headlines: readonly Pick<Headline, 'slug' | 'title'>[] }

/** A page of a list, with the articles it names in their order. */
export function collectionData({ headlines, ...page }: List): CollectionPage {
  const { origin } = page.publisher
  return {
    '@type': 'CollectionPage',
    ...pageFacts(page),
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: headlines.map(({ slug, title }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        url: `${origin}/bai-viet/${slug}`,
      })),
    },
  }
}

/** Who writes, on the first page of what they wrote. */
export function profileData(page: Page, { name, role, biography }: Author): ProfilePage {
  return {
    '@type': 'ProfilePage',
    ...pageFacts(page),
    mainEntity: {
      '@type': 'Person',
      name,
      url: `${page.publisher.origin}${page.path}`,
      ...(role && { jobTitle: role }),
      ...(biography && { description: biography }),
    },
  }
}

export function webPageData(page: Page): WebPage {
  return { '@type': 'WebPage', ...pageFacts(page) }
}

function pageFacts({ path, title, description, publisher }: Page) {
  const url = `${publisher.origin}${path}`
  return {
    '@id': url,
    url,
    name: title,
    inLanguage: 'vi',
    isPartOf: { '@id': siteId(publisher) },
    ...(description && { description }),
  }
}
