import type { OutgoingHttpHeaders } from 'node:http'
import type { Front } from './options'

type Site = Pick<Front, 'siteUrl' | 'isDevelopment'>

const permissions = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/**
 * On every answer. `no-referrer` is left alone on purpose: browsers then send `Origin: null` with
 * plain forms, which cannot be told from a foreign page.
 */
export function securityHeaders(site: Site, path = ''): OutgoingHttpHeaders {
  return {
    'content-security-policy': contentPolicy(site, [], path),
    'x-content-type-options': 'nosniff',
    'x-frame-options': isFramed(path) ? 'SAMEORIGIN' : 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': permissions.map((name) => `${name}=()`).join(', '),
    'cross-origin-opener-policy': 'same-origin',
    ...(site.siteUrl.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000' }
      : {}),
  }
}

/** `scriptHashes` are sources such as `'sha256-…'` of the inline scripts that may run. */
export function contentPolicy({ isDevelopment }: Site, scriptHashes: string[], path = ''): string {
  const scripts = isDevelopment ? ["'unsafe-inline'", "'unsafe-eval'"] : scriptHashes
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    isDevelopment ? "connect-src 'self' ws: wss:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${isFramed(path) ? "'self'" : "'none'"}`,
  ].join('; ')
}

/** The draft that its writers see beside what they write: the one page shown inside another. */
function isFramed(path: string): boolean {
  return path.startsWith('/xem-truoc/ban-nhap/')
}
