import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSighting } from './view'

const articleId = '01932b5e-7f4a-7c3d-9e21-5b8a6f0c1d2e'

test('a page says which article is seen and who led there', () => {
  const sent = [articleId, 'view', 'L.Facebook.com']
  const read = { articleId, kind: 'view', referrer: 'l.facebook.com' }
  expect(readSighting(sent, 'bao.example.vn')).toEqual(read)
})

test('a page without an article is seen too', () => {
  const read = { articleId: null, kind: 'seen', referrer: null }
  expect(readSighting([null, 'seen', ''], 'bao.example.vn')).toEqual(read)
})

test('the site itself leads nowhere new', () => {
  const sent = [null, 'view', 'bao.example.vn']
  expect(readSighting(sent, 'bao.example.vn')?.referrer).toBeNull()
})

test('a host is a name and nothing else', () => {
  for (const host of [
    'a b.vn',
    '<b>',
    '-a.vn',
    'a..vn',
    'báo.vn',
    `${'a'.repeat(254)}`,
    'a.vn/x',
  ]) {
    expect(readSighting([null, 'view', host], '')?.referrer).toBeNull()
  }
  expect(readSighting([null, 'view', 'xn--bo-jia.vn'], '')?.referrer).toBe('xn--bo-jia.vn')
})

test('anything else that is sent is nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (sent) => {
      expect(readSighting(sent, '')).toBeNull()
    }),
  )
  for (const sent of [
    [],
    [articleId, 'view'],
    [articleId, 'publish', ''],
    ['no-uuid', 'view', ''],
    [articleId, 'view', 'x'.repeat(301)],
    [articleId, 'view', '', 'more'],
    [new FormData()],
  ]) {
    expect(readSighting(sent, '')).toBeNull()
  }
})
