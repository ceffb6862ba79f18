import type {
  BreadcrumbList,
  NewsMediaOrganization,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts'
import type { Publisher } from './graph'

type Step = { name: string; path: string }

/** Who publishes; other things name it by its id. Logo sizes: app/apple-icon.png. */
export function organizationData(publisher: Publisher): NewsMediaOrganization {
  const { origin, name, email, phone, address } = publisher
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(publisher),
    name,
    url: `${origin}/`,
    logo: { '@type': 'ImageObject', url: `${origin}/apple-icon.png`, width: '180', height: '180' },
    ...(email && { email }),
    ...(phone && { telephone: phone }),
    ...(address && { address }),
  }
}

/** The whole site with its search. Source: developers.google.com/search, sitelinks search box. */
export function webSiteData(publisher: Publisher): WebSite {
  const { origin, name, tagline } = publisher
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${origin}/tim-kiem?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@type': 'WebSite',
    '@id': siteId(publisher),
    name,
    url: `${origin}/`,
    inLanguage: 'vi',
    publisher: { '@id': publisherId(publisher) },
    potentialAction: search,
    ...(tagline && { description: tagline }),
  }
}

/** The way down to a page; a step without a path of its own is the page itself. */
export function breadcrumbData(origin: string, steps: readonly Step[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${origin}${path}`,
    })),
  }
}

export function publisherId({ origin }: Pick<Publisher, 'origin'>): string {
  return `${origin}/#toa-soan`
}

export function siteId({ origin }: Pick<Publisher, 'origin'>): string {
  return `${origin}/#trang`
}
