export type Spelling = {
  slugify: (text: string) => string
  isSlug: (text: string) => boolean
}

type Route = { stem: string; rest: string }
type Shape = (words: string[], spelling: Spelling) => Route | null

const feeds = ['rss.xml', 'atom.xml', 'feed.json']
const crawlerFiles = ['sitemap.xml', 'sitemap-news.xml', 'robots.txt', 'llms.txt']
const singles = new Set([...feeds, ...crawlerFiles, 'tim-kiem', 'so-do-trang', 'dang-nhap'])

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
  ['chuyen-muc', (words, spelling) => slugList('/chuyen-muc', words, spelling)],
  ['the', (words, spelling) => slugList('/the', words, spelling)],
  ['tac-gia', (words, spelling) => slugList('/tac-gia', words, spelling)],
  ['luu-tru', monthArchive],
])

/** The canonical form of a path of the public contract, null for any other path. */
export function routeAddress(words: string[], raw: string[], spelling: Spelling): Route | null {
  const [first, ...others] = words
  if (first === undefined) return { stem: '/', rest: '' }

  const noun = fixedWord(first, spelling)
  if (singles.has(noun) && others.length === 0) return { stem: `/${noun}`, rest: '' }
  if (verbatim.has(noun)) return { stem: `/${[noun, ...raw.slice(1)].join('/')}`, rest: '' }
  return shapes.get(noun)?.(others, spelling) ?? null
}

function streamPage(words: string[]): Route | null {
  const page = pageSuffix(['trang', ...words])
  if (page === null) return null
  return { stem: page === '' ? '/' : page, rest: '' }
}

function article(words: string[], spelling: Spelling): Route | null {
  const [name = '', view, ...more] = words
  const isMarkdown = view === undefined && /\.md$/i.test(name)
  const slug = slugOf(isMarkdown ? name.slice(0, -3) : name, spelling)
  if (slug === null || more.length > 0) return null

  const stem = `/bai-viet/${slug}`
  if (view === undefined) return { stem, rest: isMarkdown ? '.md' : '' }
  const word = fixedWord(view, spelling)
  return word === 'in' || word === 'gui' ? { stem, rest: `/${word}` } : null
}

function standingPage(words: string[], spelling: Spelling): Route | null {
  const [name = '', ...more] = words
  const slug = slugOf(name, spelling)
  return slug === null || more.length > 0 ? null : { stem: `/trang-tinh/${slug}`, rest: '' }
}

function slugList(base: string, words: string[], spelling: Spelling): Route | null {
  const [name = '', ...view] = words
  const slug = slugOf(name, spelling)
  if (slug === null) return null

  const spelt = view.map((word) => fixedWord(word, spelling))
  const rest = feedSuffix(spelt) ?? pageSuffix(spelt)
  return rest === null ? null : { stem: `${base}/${slug}`, rest }
}

function monthArchive(words: string[], spelling: Spelling): Route | null {
  const [year = '', month = '', ...view] = words
  if (!/^\d{4}$/.test(year) || !/^(0?[1-9]|1[0-2])$/.test(month)) return null

  const rest = pageSuffix(view.map((word) => fixedWord(word, spelling)))
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

function fixedWord(word: string, spelling: Spelling): string {
  return word.includes('.') ? word.toLowerCase() : spelling.slugify(word)
}

function slugOf(word: string, spelling: Spelling): string | null {
  if (word.includes('/')) return null
  const slug = spelling.slugify(word)
  return spelling.isSlug(slug) ? slug : null
}
