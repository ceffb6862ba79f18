import Parser from 'rss-parser'
import { expect, test } from 'vitest'
import type { Article } from '@/domain/articles/article'
import { articleMarkdown } from '@/domain/articles/markdown/article-markdown'
import { paragraphs } from '@/domain/documents/build'
import type { Document } from '@/domain/documents/document'
import { cleanLine } from '@/domain/text/normalise'
import { hostileTexts } from '@/test/hostile'
import { media, publisher, wholeArticle } from '@/test/whole-article'
import { xmlFaults } from '@/test/xml'
import { atomFeed } from './atom'
import type { FeedSource } from './feed-source'
import { jsonFeed } from './json-feed'
import { rssFeed } from './rss'

function source(text: Article, facts: Partial<FeedSource> = {}): FeedSource {
  return {
    publisher,
    path: '/',
    title: text.title,
    description: text.title,
    hub: '',
    articles: [{ article: text, media, coverBytes: 1_234 }],
    ...facts,
  }
}

const words = 'Ẩm thực & “khuỷu” ]]> ]]> </script> <b> 😀 مرحبا \'"'
const hostile = [words, ...hostileTexts.map(cleanLine).filter((text) => text !== '')]

const enclosure =
  /(href|url)="https:\/\/bao\.example\.vn\/anh\/01890a5d-ac96-774b-bcce-b302099a8058\/960\.jpg"[^>]*length="1234"/

test('what a reader of RSS and of Atom gets is what was written, word for word', async () => {
  for (const write of [rssFeed, atomFeed]) {
    const feed = await new Parser({ customFields: { item: ['content:encoded'] } }).parseString(
      write(source(wholeArticle(words))),
    )
    const [item] = feed.items
    expect([feed.title, item?.title]).toEqual([words, words])
    expect(item?.link).toBe('https://bao.example.vn/bai-viet/mot-bai')
    expect(item?.['content:encoded'] ?? item?.content).toBe(
      `<p>Nội dung: Ẩm thực &amp; “khuỷu” ]]&gt; ]]&gt; &lt;/script&gt; &lt;b&gt; 😀 مرحبا &#39;&quot;</p>`,
    )
    expect(item?.isoDate).toBe('2016-06-18T08:04:05.000Z')
    expect(write(source(wholeArticle(words)))).toMatch(enclosure)
  }
})

test('JSON Feed says the same', () => {
  const feed = JSON.parse(jsonFeed(source(wholeArticle(words), { hub: 'https://hub.example.vn/' })))
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: words,
    feed_url: 'https://bao.example.vn/feed.json',
    hubs: [{ type: 'WebSub', url: 'https://hub.example.vn/' }],
    items: [
      {
        id: 'urn:uuid:01890a5d-ac96-774b-bcce-b302099a8057',
        title: words,
        date_modified: '2016-06-19T08:04:05.000Z',
        attachments: [{ mime_type: 'image/jpeg', size_in_bytes: 1_234 }],
      },
    ],
  })
})

test('the hub is named where there is one, and each feed names itself', () => {
  const facts = { hub: 'https://hub.example.vn/', path: '/the/can-bo' }
  for (const [write, name] of [
    [rssFeed, 'rss.xml'],
    [atomFeed, 'atom.xml'],
  ] as const) {
    const xml = write(source(wholeArticle('Bài'), facts))
    expect(xml).toContain('href="https://hub.example.vn/" rel="hub"')
    expect(xml).toContain(`href="https://bao.example.vn/the/can-bo/${name}" rel="self"`)
    expect(write(source(wholeArticle('Bài')))).not.toContain('rel="hub"')
  }
})

test.each(['rss', 'atom'])('no text breaks the XML of %s', async (format) => {
  const write = format === 'rss' ? rssFeed : atomFeed
  const articles = hostile.map((text) => ({ article: wholeArticle(text), media, coverBytes: 0 }))
  expect(await xmlFaults(write(source(wholeArticle(words), { articles })))).toEqual([])
})

const rich: Document = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '1. Mở đầu' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Xem ', marks: [{ type: 'bold' }] },
        {
          type: 'text',
          text: 'bài trước',
          marks: [{ type: 'link', attrs: { href: '/bai-viet/truoc' } }],
        },
        { type: 'footnote', content: [{ type: 'text', text: 'Theo <báo>' }] },
      ],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: paragraphs('Năm').content as never },
            { type: 'tableHeader', content: paragraphs('Số | liệu').content as never },
          ],
        },
      ],
    },
  ],
}

test('addresses in a body are whole wherever it is read, notes and tables stay', () => {
  const { items } = JSON.parse(jsonFeed(source(wholeArticle('Bài', rich))))
  expect(items[0].content_html).toBe(
    '<h2>1. Mở đầu</h2><p><strong>Xem </strong><a href="https://bao.example.vn/bai-viet/truoc">bài trước</a>' +
      '<sup><a href="https://bao.example.vn/bai-viet/mot-bai#chu-thich-1">1</a></sup></p>' +
      '<table><tbody><tr><th><p>Năm</p></th><th><p>Số | liệu</p></th></tr></tbody></table>' +
      '<h2>Chú thích</h2><ol><li>Theo &lt;báo&gt; <a href="https://bao.example.vn/bai-viet/mot-bai#goc-chu-thich-1">↩</a></li></ol>',
  )
  const { origin } = publisher
  const markdown = articleMarkdown({
    article: wholeArticle('Bài', rich),
    media,
    corrections: [],
    origin,
  })
  expect(markdown).toContain('## 1. Mở đầu')
  expect(markdown).toContain('**Xem** [bài trước](<https://bao.example.vn/bai-viet/truoc>)[^1]')
  expect(markdown).toContain(String.raw`| Năm | Số \| liệu |`)
  expect(markdown).toContain(String.raw`[^1]: Theo \<báo\>`)
})
