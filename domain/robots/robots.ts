/** What no robot has any business with, whatever else the site's rules say. */
const closedPaths = [
  '/admin',
  '/api/',
  '/dang-nhap',
  '/moi/',
  '/dat-lai-mat-khau/',
  '/xem-truoc/',
  '/huy-nhan/',
  '/tim-kiem?',
  '/tim-kiem/',
]

type Group = { agents: string[]; rules: string[] }

/** The number of the first line that says nothing a robot understands, counted from 1; null for none. */
export function faultyLine(text: string): number | null {
  const lines = text.split('\n')
  let hasAgent = false
  for (const [index, line] of lines.entries()) {
    const rule = readLine(line)
    if (rule === 'nothing') continue
    if (rule === null || (rule.name !== 'user-agent' && !hasAgent)) return index + 1
    hasAgent = true
  }
  return null
}

/**
 * The whole of robots.txt. A robot obeys only the group that names it, so the closed paths stand in
 * every group, and no rule of one's own can open them again. Source: RFC 9309.
 */
export function robotsText(ownRules: string, origin: string): string {
  const own = readGroups(ownRules)
  const isForAll = own.some(({ agents }) => agents.includes('*'))
  const groups = isForAll ? own : [{ agents: ['*'], rules: [] }, ...own]
  const sitemaps = ['sitemap.xml', 'sitemap-news.xml'].map((name) => `Sitemap: ${origin}/${name}`)
  return `${[...groups.map(groupText), sitemaps.join('\n')].join('\n\n')}\n`
}

function readGroups(text: string): Group[] {
  const groups: Group[] = []
  for (const rule of text.split('\n').map(readLine)) {
    if (rule !== null && rule !== 'nothing') addRule(groups, rule)
  }
  return groups
}

/** Names of robots that follow each other share the rules that follow them. */
function addRule(groups: Group[], { name, value }: Rule): void {
  const last = groups.at(-1)
  if (name !== 'user-agent') {
    if (last && !opensClosed({ name, value })) last.rules.push(`${names[name]}: ${value}`)
  } else if (last && last.rules.length === 0) last.agents.push(value)
  else groups.push({ agents: [value], rules: [] })
}

function groupText({ agents, rules }: Group): string {
  const closed = closedPaths.map((path) => `Disallow: ${path}`)
  return [...agents.map((agent) => `User-agent: ${agent}`), ...closed, ...rules].join('\n')
}

const names = {
  'user-agent': 'User-agent',
  allow: 'Allow',
  disallow: 'Disallow',
  'crawl-delay': 'Crawl-delay',
} as const

type Rule = { name: keyof typeof names; value: string }

function readLine(line: string): Rule | 'nothing' | null {
  const bare = line.replace(/#.*/, '').trim()
  if (bare === '') return 'nothing'
  const [, name = '', value = ''] = /^([a-z-]+)\s*:\s*(\S*)$/i.exec(bare) ?? []
  const known = name.toLowerCase()
  if (!Object.hasOwn(names, known)) return null
  const rule = { name: known as Rule['name'], value }
  return isSound(rule) ? rule : null
}

function isSound({ name, value }: Rule): boolean {
  if (name === 'user-agent') return /^(\*|[a-z0-9_.-]+)$/i.test(value)
  if (name === 'crawl-delay') return /^\d{1,3}$/.test(value)
  return value.startsWith('/') || (name === 'disallow' && value === '')
}

/** A longer rule beats a shorter one, and a wildcard may reach anywhere. */
function opensClosed({ name, value }: Rule): boolean {
  if (name !== 'allow') return false
  const start = value.split(/[*$]/, 1)[0] ?? ''
  return closedPaths.some((path) => start.startsWith(path) || path.startsWith(start))
}
