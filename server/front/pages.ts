import { t } from '@/messages'
import type { Front } from './options'
import { pageStyle } from './page-style'

export type PageStatus = 400 | 403 | 404 | 405 | 408 | 410 | 413 | 414 | 431 | 500 | 503

/** The same words twice: as a document and for who reads no HTML. */
export type Page = { status: PageStatus; html: string; text: string }

const names = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  405: 'notAllowed',
  408: 'tooSlow',
  410: 'gone',
  413: 'tooLarge',
  414: 'longAddress',
  431: 'manyHeaders',
  500: 'broken',
  503: 'away',
} as const satisfies Record<PageStatus, string>

const pages = new Map<PageStatus, Page>()

/** What a person reads when the app cannot or need not speak; needs neither app nor database. */
export function page(status: PageStatus): Page {
  const made = pages.get(status) ?? makePage(status)
  pages.set(status, made)
  return made
}

/** The page in place of a withdrawn article; `notice` is the newsroom's own word on it, '' for none. */
export function gonePage(notice: string): Page {
  return notice.trim() === '' ? page(410) : pageOf(410, 'gone', notice)
}

/** The page in place of forms and sign-in while the site can only be read. */
export function closedPage(): Page {
  return pageOf(503, 'closed', t('front.closed.text'))
}

/** In grey while the newsroom mourns, as all its pages are. */
export function dressed(html: string, { changes }: Pick<Front, 'changes'>): string {
  const grey = '<html lang="vi" style="filter:grayscale(1)">'
  return changes.isMourning() ? html.replace('<html lang="vi">', grey) : html
}

function makePage(status: PageStatus): Page {
  const name = names[status]
  return pageOf(status, name, t(`front.${name}.text`))
}

type PageName = (typeof names)[PageStatus] | 'closed'

function pageOf(status: PageStatus, name: PageName, text: string): Page {
  const title = t(`front.${name}.title`)
  return { status, html: document(status, title, text), text: `${title}\n${text}\n` }
}

function document(status: PageStatus, title: string, text: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<style>${pageStyle}</style>
</head>
<body>
<main>
<p class="code">${status}</p>
<h1>${title}</h1>
${paragraphs(text)}
<form action="/tim-kiem" role="search">
<label for="q">${t('front.search')}</label>
<input id="q" name="q" type="search" maxlength="200">
<button type="submit">${t('front.searchButton')}</button>
</form>
<p class="ways"><a href="/">${t('front.home')}</a> <a href="/so-do-trang">${t('front.siteMap')}</a></p>
</main>
</body>
</html>
`
}

function paragraphs(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
