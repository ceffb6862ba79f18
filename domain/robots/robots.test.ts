import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultyLine, robotsText } from './robots'

const origin = 'https://bao.example.vn'

/** The groups of a file as a robot reads them. */
function groupsOf(text: string): string[] {
  return text.split('\n\n').filter((group) => group.startsWith('User-agent:'))
}

test('without rules of its own a site closes only what is nobody’s business', () => {
  const text = robotsText('', origin)
  expect(text).toContain('User-agent: *\nDisallow: /admin\n')
  expect(text).toContain(`Sitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/sitemap-news.xml\n`)
  expect(text).not.toContain('Disallow: /\n')
})

test('rules for one robot stand in a group of their own, behind what is closed to all', () => {
  const text = robotsText('User-agent: GPTBot # máy\nUser-agent: CCBot\nDisallow: /', origin)
  const [all, named] = groupsOf(text)
  expect(all).toMatch(/^User-agent: \*\nDisallow: \/admin\n/)
  expect(named).toMatch(/^User-agent: GPTBot\nUser-agent: CCBot\nDisallow: \/admin\n/)
  expect(named).toMatch(/Disallow: \/$/)
})

test('whatever the rules say, every group closes the newsroom and none opens it again', () => {
  const agent = fc.constantFrom('*', 'GPTBot', 'googlebot')
  const path = fc.constantFrom(
    '/',
    '/a',
    '/admin',
    '/admin/x',
    '/*',
    '/*dmin',
    '/bai-viet/',
    '/api',
  )
  const line = fc.oneof(
    fc.tuple(fc.constantFrom('User-agent', 'user-AGENT'), agent),
    fc.tuple(fc.constantFrom('Allow', 'Disallow', 'allow'), path),
    fc.tuple(fc.constant('Sitemap'), fc.string()),
  )
  const rules = fc
    .array(line.map(([name, value]) => `${name}: ${value}`))
    .map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(fc.oneof(rules, fc.string()), (text) => {
      const groups = groupsOf(robotsText(text, origin))
      expect(groups.some((group) => group.includes('User-agent: *\n'))).toBe(true)
      for (const group of groups) {
        expect(group).toContain('Disallow: /admin\n')
        expect(group).not.toMatch(/^Allow: \/(\*|admin|a?$|api)/m)
      }
    }),
  )
})

test.each([
  ['User-agent: *\nDisallow: /x', null],
  ['# lời ghi\n\nUser-agent: a\nCrawl-delay: 10\nAllow: /', null],
  ['Disallow: /', 1],
  ['User-agent: *\nNoindex: /x', 2],
  ['User-agent: *\nDisallow: x', 2],
  ['User-agent: *\n<script>', 2],
])('%j has its first fault in line %j', (text, line) => {
  expect(faultyLine(text)).toBe(line)
})
