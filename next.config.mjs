import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawnNotFound } from './server/front/drawn-not-found.mjs'
import { pageAgent } from './server/front/page-agent.mjs'

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/**
 * A list's first page has no number outside.
 * @param {string} list
 * @returns {[string, string][]}
 */
const pagedList = (list) => [
  [list, `/vi${list}/trang/1`],
  [`${list}/trang/:page`, `/vi${list}/trang/:page`],
]

/**
 * @type {[string, string][]}
 * Public addresses are stable for ever and lie at the root; inside, the pages hang under their
 * language, so that no page and no layout that reads data is rendered while building.
 */
const publicPages = [
  ['/', '/vi/trang/1'],
  ['/trang/:page', '/vi/trang/:page'],
  ['/bai-viet/:slug', '/vi/bai-viet/:slug'],
  ...['/chuyen-muc/:slug', '/the/:slug', '/tac-gia/:slug', '/luu-tru/:year/:month'].flatMap(
    pagedList,
  ),
  ['/trang-tinh/:slug', '/vi/trang-tinh/:slug'],
  ['/so-do-trang', '/vi/so-do-trang'],
  ['/tim-kiem', '/vi/tim-kiem'],
  ['/bai-viet/:slug/in', '/vi/bai-viet/:slug/in'],
  ['/bai-viet/:slug/gui', '/vi/bai-viet/:slug/gui'],
  ['/huy-nhan/:token', '/vi/huy-nhan/:token'],
  ['/xem-truoc/:token', '/vi/xem-truoc/:token'],
  ['/xem-truoc/ban-nhap/:id', '/vi/xem-truoc/ban-nhap/:id'],
]

/**
 * A page takes no post but of server actions (such as a page's count of its views), and this form is
 * also sent by the provider of a mailbox.
 * @type {import('next/dist/lib/load-custom-routes').Rewrite}
 */
const postedRefusal = {
  source: '/huy-nhan/:token',
  has: [{ type: 'header', key: 'content-type', value: '(application/x-www-|multipart/)form-.*' }],
  missing: [{ type: 'header', key: 'next-action' }],
  destination: '/api/mail-refusals/:token',
}

const feeds = ':feed(rss\\.xml|atom\\.xml|feed\\.json)'

/**
 * @type {[string, string][]}
 * What is not HTML lies where only this table leads.
 */
const machineFaces = [
  [`/${feeds}`, '/api/internal/feeds/trang/_/:feed'],
  [`/:of(chuyen-muc|the|tac-gia)/:slug/${feeds}`, '/api/internal/feeds/:of/:slug/:feed'],
  ['/bai-viet/:slug([a-z0-9-]+)\\.md', '/api/internal/markdown/:slug'],
  [
    '/bai-viet/:slug/:file(chia-se\\.jpg|16x9\\.jpg|4x3\\.jpg|1x1\\.jpg)',
    '/api/internal/share-images/:slug/:file',
  ],
  ['/chia-se.jpg', '/api/internal/share-images/_/chia-se.jpg'],
  ['/sitemap/:part', '/api/internal/sitemaps/:part'],
]

/** Reading on: what a browser may draw ahead of its reader's click, by a file as script-src 'self' asks. */
const nextPages = '/scripts/next-pages.json'
const nextPagesHash = createHash('sha256')
  .update(readFileSync(here(`./public${nextPages}`)))
  .digest('base64url')
  .slice(0, 10)

const readersOwn = /^\/(tim-kiem|huy-nhan|xem-truoc)|\/gui$/
const sameForAll = publicPages.filter(([source]) => !readersOwn.test(source))

/** What Next says of a page drawn for everybody alike, and cannot know when it draws it as it goes out. */
const kept = {
  has: [{ type: /** @type {const} */ ('header'), key: 'user-agent', value: pageAgent }],
  headers: [{ key: 'cache-control', value: 'public, max-age=0, s-maxage=1' }],
}

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: here('./domain/freshness/page-cache.mjs'),
  cacheHandlers: { default: here('./domain/freshness/data-cache.mjs') },
  cacheMaxMemorySize: 0,
  expireTime: 86_400,
  poweredByHeader: false,
  compress: false,
  agentRules: false,
  devIndicators: false,
  // No robot but our own front process: all others get the kept HTML that readers get.
  htmlLimitedBots: new RegExp(`^${pageAgent}$`),
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Readers' pages are joined by plain links: no page waits inside another for its data.
    instantInsights: { validationLevel: 'manual-warning' },
    // Else a page drawn as it goes out carries itself a second time, for a router that is not there.
    cachedNavigations: false,
  },
  serverExternalPackages: ['postgres', 'drizzle-orm', 'sharp', '@node-rs/argon2', 'pino'],
  async headers() {
    return [
      {
        source: '/scripts/:name',
        has: [{ type: 'query', key: 'v' }],
        headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
      },
      {
        source: nextPages,
        headers: [{ key: 'content-type', value: 'application/speculationrules+json' }],
      },
      ...sameForAll.flatMap(([source]) => [
        {
          source,
          headers: [{ key: 'speculation-rules', value: `"${nextPages}?v=${nextPagesHash}"` }],
        },
        { source, ...kept },
      ]),
      { source: drawnNotFound, ...kept },
    ]
  },
  async rewrites() {
    return {
      beforeFiles: [
        postedRefusal,
        ...[...machineFaces, ...publicPages].map(([source, destination]) => ({
          source,
          destination,
        })),
      ],
      afterFiles: [],
      fallback: [{ source: '/:path*', destination: '/vi/khong-tim-thay' }],
    }
  },
}

export default config
