import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { listen } from '@/test/front-site'
import { linksOf, readFirst } from './first-reading'

const pages = ['/bai-viet/a', '/chuyen-muc/b', '/the/c']
const html = [
  ...pages,
  '/bai-viet/a',
  '/admin',
  '/_next/static/x.css',
  '//evil.example',
  '/rss.xml',
]
  .map((path) => `<a href="${path}">`)
  .join('')

test('of what a page leads to, pages for all readers are read, each once', () => {
  expect(linksOf(`${html}<a href="https://evil.example/a"><a href="/tim-kiem?q=a">`)).toEqual(pages)
})

test('the front page and what it leads to are asked for by the name of the site', async () => {
  const heard: unknown[] = []
  await using door = await doorThat((path, host) => heard.push([path, host]))
  await readFirst(door.place, new AbortController().signal)
  expect(heard).toEqual(['/', ...pages].map((path) => [path, 'bao.example.vn']))
})

test('a site that is told to end reads no further', async () => {
  const ending = new AbortController()
  const heard: string[] = []
  await using door = await doorThat((path) => {
    heard.push(path)
    if (path === pages[1]) ending.abort()
  })
  await readFirst(door.place, ending.signal)
  expect(heard).toEqual(['/', ...pages.slice(0, 2)])
})

async function doorThat(hear: (path: string, host: string) => void) {
  const server = createServer(({ url = '', headers }, response) => {
    hear(url, headers.host ?? '')
    response.end(html)
  })
  const port = await listen(server)
  return {
    place: { HOST: '127.0.0.1', PORT: port, siteUrl: 'https://bao.example.vn' },
    [Symbol.asyncDispose]: async () => void server.close(),
  }
}
