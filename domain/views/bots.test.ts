import crawlers from 'crawler-user-agents'
import { expect, test } from 'vitest'
import { browsers } from '@/test/browsers'
import { isBot } from './bots'

const crawlerStrings = crawlers.flatMap(({ instances }) => instances)

test('none of the two thousand crawlers that others have collected is a reader', () => {
  expect(crawlerStrings.length).toBeGreaterThan(2_000)
  expect(crawlerStrings.filter((userAgent) => !isBot(userAgent))).toEqual([])
})

test('the browsers of readers are, those inside their apps too', () => {
  expect(browsers.length).toBeGreaterThanOrEqual(50)
  expect(new Set(browsers).size).toBe(browsers.length)
  expect(browsers.filter(isBot)).toEqual([])
})

test('whoever says nothing of itself is no reader', () => {
  expect(isBot('')).toBe(true)
})
