import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { get, headerOf, openSite, says, statusOf } from '@/test/front-site'
import { isNextScript, nextScriptHashes } from './next-scripts'

const real = [
  '(self.__next_f=self.__next_f||[]).push([0])',
  '(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([2,null])',
  String.raw`self.__next_f.push([1,"1:\"$Sreact.fragment\"\n3:I[39756,[\"$2\"]]\u003c/script\u003e"])`,
  'self.__next_f.push([3,"AAEC"])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/0j.js"],"runtimeModuleIds":[94553]});',
]
const hostile = [
  'alert(1)',
  'self.__next_f.push([1,"a"]);alert(1)',
  'self.__next_f.push([1,"a"]);alert([1])',
  'self.__next_f.push([1,alert(1)])',
  'self.__next_f.push([1,`a`])',
  "self.__next_f.push([1,'a'])",
  'self.__next_f.push([1,"a",])',
  'self.__next_f.push([1,"a"])//',
  ' self.__next_f.push([1,"a"])',
  'alert(1),self.__next_f.push([1,"a"])',
  '(self.__next_f=self.__next_f||[]).push([0]);alert([2])',
  '(globalThis["eval"] || (globalThis["eval"] = [])).push([1])',
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)});',
  '(globalThis["TURBOPACK"] || (globalThis["other"] = [])).push([1]);',
  '',
]

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

test.each(real)('Next wrote %s', (text) => {
  expect(isNextScript(text)).toBe(true)
})

test.each(hostile)('Next never wrote %j', (text) => {
  expect(isNextScript(text)).toBe(false)
})

test('a page may run exactly the scripts of Next', () => {
  const page = [...real, ...hostile].map((text) => `<script>${text}</script>`).join('<p>')
  expect(new Set(nextScriptHashes(page))).toEqual(new Set(real.map(hash)))
})

test('scripts are found as a browser finds them', () => {
  const text = 'self.__next_f.push([1,"a"])'
  expect(nextScriptHashes(`<SCRIPT id="a>b">${text}</script >`)).toEqual([hash(text)])
  expect(nextScriptHashes(`<!-- <script>${text}</script> -->`)).toEqual([])
  expect(nextScriptHashes(`<textarea><script>${text}</script></textarea>`)).toEqual([])
  expect(nextScriptHashes(`<p title="<script>${text}</script>">`)).toEqual([])
})

test('more scripts than a header carries means none', () => {
  const page = Array.from({ length: 101 }, (_, n) => `<script>self.__next_f.push([${n}])</script>`)
  expect(nextScriptHashes(page.join(''))).toEqual([])
})

test('what is pushed is JSON, whatever surrounds it', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (inside, behind) => {
      const isJson = isNextScript(`self.__next_f.push([${inside}])${behind}`)
      if (isJson) expect(() => JSON.parse(`[${inside}]${behind.slice(0, -1)}`)).not.toThrow()
    }),
  )
})

test('the policy of a page names its scripts, that of a kept copy stays untouched', async () => {
  const [first = ''] = real
  const html = `<script>${first}</script><script>alert(1)</script>`
  await using site = await openSite(
    says({ 'content-type': 'text/html', 'cache-control': 's-maxage=300' }, html),
  )
  const page = await site.say(get('/'))
  expect(headerOf(page, 'content-security-policy')).toContain(`script-src 'self' ${hash(first)};`)

  const kept = await site.say(get('/', `If-None-Match: ${headerOf(page, 'etag')}`))
  expect(statusOf(kept)).toBe(304)
  expect(headerOf(kept, 'content-security-policy')).toBeUndefined()
})

test('a page too long to be read may only run files', async () => {
  const html = `<script>${real[0]}</script>${'x'.repeat(2_000)}`
  await using site = await openSite(
    (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    { limits: { html: 1_000 } },
  )
  const policy = headerOf(await site.say(get('/')), 'content-security-policy')
  expect(policy).toContain("script-src 'self';")
})
