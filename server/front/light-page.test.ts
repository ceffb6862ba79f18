import type { RequestListener } from 'node:http'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyOf, get, headerOf, openSite, says, sharedPage } from '@/test/front-site'
import { lightPage as lightPageWith, withoutFlight } from './light-page'

const cut = (html: string) => withoutFlight(Buffer.from(html)).toString()
const lightPage = (html: string) => lightPageWith(cut(html), new Map())

const page = (inside: string, head = '') =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body><div data-light="true">${inside}</div></body></html>`

test('the framework goes, our own scripts and what describes the content stay', () => {
  const kept =
    '<script src="/scripts/count.js?v=a" type="module" data-action="1"></script>' +
    '<script type="application/ld+json">{"a":"<b>"}</script>' +
    '<link rel="preload" as="font" href="/_next/static/media/a.woff2">'
  const gone =
    '<script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([0])</script>' +
    '<link rel="preload" as="script" href="/_next/static/chunks/a.js"><link rel="modulepreload" href="/a.js">' +
    '<script src="/scripts/../_next/a.js"></script><script src="https://evil.example/scripts/a.js"></script>'
  expect(lightPage(page('<p>Một</p>', kept + gone))).toBe(page('<p>Một</p>', kept))
})

test('what the framework would build the page from goes, whatever is written in it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const scripts = texts.map((text) => {
        const pushed = JSON.stringify([1, text]).replaceAll('<', '\\u003c')
        return `<script>self.__next_f.push(${pushed})</script>`
      })
      const whole = page(scripts.map((script, n) => `<p>${n}</p>${script}`).join(''))
      const without = page(scripts.map((_, n) => `<p>${n}</p>`).join(''))
      expect([cut(whole), lightPage(whole)]).toEqual([without, without])
    }),
  )
})

test.each([
  'push([1,"',
  'push([1,"a"])</script',
  'push([1,"a"])<b></script>',
  'push([1,"a"]);b()</script>',
  'push([1,a])</script>',
  'push([1,"])</script>',
])('only what begins and ends as the framework writes it is cut unread: %s', (rest) => {
  const html = `<p>Một</p><script>self.__next_f.${rest}`
  expect(cut(html)).toBe(html)
  const known = '<script>self.__next_f.push([1,"ă\\u003c"])</script>'
  expect(cut(`${known}${html}${known}`)).toBe(html)
})

test('words parted by a comment of React are words again', () => {
  expect(lightPage(page('<p>12<!-- --> lượt xem<!--$--></p>'))).toBe(page('<p>12 lượt xem</p>'))
})

test('only a page that says so is made light', () => {
  expect(lightPage('<p>data-light=</p><script>a()</script>')).toBeNull()
  expect(lightPage(page('<form data-framework="true"></form>'))).toBeNull()
  expect(lightPage(page('&lt;div data-framework=""&gt;'))).not.toBeNull()
})

test('whatever stands in a text stays what it was, and nothing runs that is not ours', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '<script>', '<!--'),
      (words, trap) => {
        const escaped = (words + trap)
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('\r', '')
        const light = lightPage(page(`<p>${escaped.replaceAll('\0', '')}</p>`)) ?? ''
        expect(light).not.toContain('<script')
        expect(light).not.toContain('<!--')
      },
    ),
  )
})

test('a light page runs files of ours alone, and a proxy outside need not tell readers apart', async () => {
  const html = page('<p>Tin</p>', '<script>self.__next_f.push([0])</script>')
  const font = '</f.woff2>; rel=preload; as="font"; crossorigin=""'
  const link = `${font}, </a.css>; rel=preload; as="style", ${font}`
  await using site = await openSite(says({ ...sharedPage, vary: 'rsc', link }, html))
  const answer = await site.say(get('/'))
  expect(bodyOf(answer)).toBe(page('<p>Tin</p>'))
  expect(headerOf(answer, 'content-security-policy')).toContain("script-src 'self';")
  expect(headerOf(answer, 'vary')).toBeUndefined()
  expect(headerOf(answer, 'link')).toBe(font)
  expect(bodyOf(await site.say(get('/tim-kiem?q=a')))).toBe(page('<p>Tin</p>'))
})

test('of the style sheets a light page carries the rules it can use, in their order', async () => {
  const app: RequestListener = (request, response) => {
    const path = request.url ?? ''
    const css = path.endsWith('1.css')
      ? '.a{x:1}.no{x:2}@font-face{src:url(../media/f.woff2)}'
      : 'p{x:3}'
    const isSheet = path.endsWith('.css')
    const links = [1, 2].map((n) => `<link rel="stylesheet" href="/_next/static/chunks/${n}.css"/>`)
    response.writeHead(200, isSheet ? { 'content-type': 'text/css' } : sharedPage)
    response.end(isSheet ? css : page('<p class="a">Tin</p>', links.join('')))
  }
  await using site = await openSite(app)
  const styles =
    '<style>.a{x:1}@font-face{src:url(/_next/static/media/f.woff2)}</style><style>p{x:3}</style>'
  const answer = await site.say(get('/'))
  expect(bodyOf(answer)).toContain(page('<p class="a">Tin</p>', styles))
})

test('a sheet that cannot be had stays a link', async () => {
  const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css">'
  await using site = await openSite((request, response) => {
    const status = request.url === '/' ? 200 : 404
    response.writeHead(status, sharedPage).end(page('<p>Tin</p>', link))
  })
  expect(bodyOf(await site.say(get('/')))).toContain(link)
})
