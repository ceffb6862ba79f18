import { t } from '@/messages'
import { pageStyle } from './page-style'

export type PageStatus = 400 | 403 | 404 | 405 | 408 | 410 | 413 | 414 | 431 | 500 | 503

type Page = { html: string; text: string }

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

function makePage(status: PageStatus): Page {
  const title = t(`front.${names[status]}.title`)
  const text = t(`front.${names[status]}.text`)
  return { html: document(status, title, text), text: `${title}\n${text}\n` }
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
<p>${text}</p>
<form action="/tim-kiem" role="search">
<label for="q">${t('front.search')}</label>
<input id="q" name="q" type="search" maxlength="200">
<button type="submit">${t('front.searchButton')}</button>
</form>
<p class="ways"><a href="/">${t('front.home')}</a></p>
</main>
</body>
</html>
`
}
