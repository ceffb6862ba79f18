import { expect, test } from 'vitest'
import { browserOf } from './browser'

const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'

test('names the browsers people have', () => {
  const known = [
    [`${chrome} Chrome/130.0.0.0 Safari/537.36`, 'Chrome', 'Windows'],
    [`${chrome} Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0`, 'Edge', 'Windows'],
    [`${chrome} coc_coc_browser/120.0 Chrome/114.0 Safari/537.36`, 'Cốc Cốc', 'Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0', 'Firefox', 'Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1',
      'Safari',
      'iPhone',
    ],
    ['Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537.36', 'Chrome', 'Android'],
    ['curl/8.0', null, null],
    ['', null, null],
  ] as const
  for (const [userAgent, name, system] of known) {
    expect(browserOf(userAgent)).toEqual({ name, system })
  }
})
