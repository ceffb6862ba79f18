import fc from 'fast-check'
import { expect, test } from 'vitest'
import { usedCss } from './used-css'

const kept = (css: string, ...classes: string[]) => usedCss(css, new Set(classes))

test.each([
  ['.a{x:1}.b{y:1}', '.a{x:1}'],
  ['.b,.a{x:1}', '.b,.a{x:1}'],
  ['.a .b{x:1}.a>p{y:1}', '.a>p{y:1}'],
  ['.a.b{x:1}', ''],
  ['body{x:1}[data-theme=dark] .a{y:1}', 'body{x:1}[data-theme=dark] .a{y:1}'],
  ['.a:not(.b){x:1}', '.a:not(.b){x:1}'],
  [':is(.b,.c) p{x:1}', ':is(.b,.c) p{x:1}'],
  ['@media (width>1px){.b{x:1}.a{y:1}}', '@media (width>1px){.a{y:1}}'],
  ['@media print{.b{x:1}}p{y:1}', 'p{y:1}'],
  ['@media print{@supports (a:b){.b{x:1}}}', ''],
  ['@font-face{src:url(b.woff2)}', '@font-face{src:url(b.woff2)}'],
  ['@keyframes k{0%{x:1}to{x:2}}.b{x:1}', '@keyframes k{0%{x:1}to{x:2}}'],
  ['@charset "utf-8";.b{x:1}', '@charset "utf-8";'],
  ['.b{content:"}.a{"}.a{x:1}', '.a{x:1}'],
  ['/* .a{ */.b{x:1}', ''],
  ['.a{x:1;.b &{y:1}}.b{x:1}', '.a{x:1;.b &{y:1}}'],
  ['.a\\:b{x:1}', ''],
])('of %s a page of one class needs %s', (css, needed) => {
  expect(kept(css, 'a')).toBe(needed)
})

test('a name with signs in it is the name that the page has', () => {
  expect(kept('.a\\:b{x:1}.Đ{y:1}', 'a:b', 'Đ')).toBe('.a\\:b{x:1}.Đ{y:1}')
})

test('where every class is there nothing is lost, nothing is moved', () => {
  const name = fc.constantFrom('a', 'b', 'c')
  const body = fc.constantFrom(
    'x:1',
    'content:"{}"',
    "content:'\\'}'",
    '/*}*/y:2',
    'background:url(a;b)',
  )
  const plain = fc.tuple(name, body).map(([each, inside]) => `.${each}{${inside}}`)
  const rule = fc.oneof(
    plain,
    fc.array(plain, { minLength: 1 }).map((all) => `@media print{${all.join('')}}`),
  )
  fc.assert(
    fc.property(fc.array(rule), (rules) => {
      const css = rules.join('')
      expect(kept(css, 'a', 'b', 'c')).toBe(css)
      expect(kept(css)).toBe('')
    }),
  )
})

test('whatever stands there, it comes to an end and adds nothing', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('.a', '{', '}', '"', "'", '/*', '*/', ';', '\\', '@media ', 'x'),
      }),
      (css) => {
        expect(kept(css, 'a').length).toBeLessThanOrEqual(css.length + 1)
      },
    ),
  )
})
