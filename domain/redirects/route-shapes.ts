import { isSlug, slugify } from '@/domain/text/slug'

// What slugify says of a word without letters; nobody asks for such a thing by a smiley.
const nameless = slugify('')

type Route = { stem: string; rest: string }
type Shape = (words: string[]) => Route | null

const feeds = ['rss.xml', 'atom.xml', 'feed.json']
const crawlerFiles = [
  'sitemap.xml',
  'sitemap-news.xml',
  'robots.txt',
  'llms.txt',
  'indexnow.txt',
  'manifest.webmanifest',
  'chia-se.jpg',
]
const singles = new Set([...feeds, ...crawlerFiles, 'tim-kiem', 'so-do-trang', 'dang-nhap'])
const articleViews = new Set(['in', 'gui', 'chia-se.jpg', '16x9.jpg', '4x3.jpg', '1x1.jpg'])

/** What follows these words is a token or a file name: its letters carry meaning and stay as sent. */
const verbatim = new Set([
  'anh',
  'tep',
  'admin',
  'moi',
  'dat-lai-mat-khau',
  'xem-truoc',
  'huy-nhan',
])

const shapes = new Map<string, Shape>([
  ['trang', streamPage],
  ['bai-viet', article],
  ['trang-tinh', standingPage],
  ['chuyen-muc', (words) => slugList('/chuyen-muc', words)],
  ['the', (words) => slugList('/the', words)],
  ['tac-gia', (words) => slugList('/tac-gia', words)],
  ['luu-tru', monthArchive],
])

/** The canonical form of a path of the public contract, null for any other path. */
export function routeAddress(words: string[], raw: string[]): Route | null {
  const [first, ...others] = words
  if (first === undefined) return { stem: '/', rest: '' }

  const noun = fixedWord(first)
  if (singles.has(noun) && others.length === 0) return { stem: `/${noun}`, rest: '' }
  if (verbatim.has(noun)) return { stem: `/${[noun, ...raw.slice(1)].join('/')}`, rest: '' }
  return shapes.get(noun)?.(others) ?? null
}

function streamPage(words: string[]): Route | null {
  const page = pageSuffix(['trang', ...words])
  if (page === null) return null
  return { stem: page === '' ? '/' : page, rest: '' }
}

function article(words: string[]): Route | null {
  const [name = '', view, ...more] = words
  const isMarkdown = view === undefined && /\.md$/i.test(name)
  const slug = slugOf(isMarkdown ? name.slice(0, -3) : name)
  if (slug === null || more.length > 0) return null

  const stem = `/bai-viet/${slug}`
  if (view === undefined) return { stem, rest: isMarkdown ? '.md' : '' }
  const word = fixedWord(view)
  return articleViews.has(word) ? { stem, rest: `/${word}` } : null
}

function standingPage(words: string[]): Route | null {
  const [name = '', ...more] = words
  const slug = slugOf(name)
  return slug === null || more.length > 0 ? null : { stem: `/trang-tinh/${slug}`, rest: '' }
}

function slugList(base: string, words: string[]): Route | null {
  const [name = '', ...view] = words
  const slug = slugOf(name)
  if (slug === null) return null

  const spelt = view.map((word) => fixedWord(word))
  const rest = feedSuffix(spelt) ?? pageSuffix(spelt)
  return rest === null ? null : { stem: `${base}/${slug}`, rest }
}

function monthArchive(words: string[]): Route | null {
  const [year = '', month = '', ...view] = words
  if (!/^\d{4}$/.test(year) || !/^(0?[1-9]|1[0-2])$/.test(month)) return null

  const rest = pageSuffix(view.map((word) => fixedWord(word)))
  return rest === null ? null : { stem: `/luu-tru/${year}/${month.padStart(2, '0')}`, rest }
}

function feedSuffix(words: string[]): string | null {
  const [name = '', ...more] = words
  return feeds.includes(name) && more.length === 0 ? `/${name}` : null
}

function pageSuffix(words: string[]): string | null {
  if (words.length === 0) return ''
  const [word, number = '', ...more] = words
  const page = /^\d{1,6}$/.test(number) ? Number(number) : 0
  if (word !== 'trang' || more.length > 0 || page === 0) return null
  return page === 1 ? '' : `/trang/${page}`
}

function fixedWord(word: string): string {
  return word.includes('.') ? word.toLowerCase() : slugify(word)
}

function slugOf(word: string): string | null {
  if (word.includes('/')) return null
  const slug = slugify(word)
  const isInvented = slug === nameless && word !== nameless
  return isSlug(slug) && !isInvented ? slug : null
}
