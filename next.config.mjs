import { fileURLToPath } from 'node:url'

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
]

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
  skipTrailingSlashRedirect: true,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Readers' pages are joined by plain links: no page waits inside another for its data.
    instantInsights: { validationLevel: 'manual-warning' },
  },
  serverExternalPackages: ['postgres', 'drizzle-orm', 'sharp', '@node-rs/argon2', 'pino'],
  async headers() {
    return [
      {
        source: '/scripts/:name',
        has: [{ type: 'query', key: 'v' }],
        headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
      },
    ]
  },
  async rewrites() {
    return {
      beforeFiles: publicPages.map(([source, destination]) => ({ source, destination })),
      afterFiles: [],
      fallback: [{ source: '/:path*', destination: '/vi/khong-tim-thay' }],
    }
  },
}

export default config
