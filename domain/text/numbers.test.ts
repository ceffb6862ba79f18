import { expect, test } from 'vitest'
import { formatBytes, formatNumber, formatPercent } from './numbers'

test('thousands are told apart by a dot, decimals by a comma', () => {
  expect(formatNumber(4_148_371)).toBe('4.148.371')
  expect(formatNumber(2488)).toBe('2.488')
  expect(formatNumber(9_007_199_254_740_993n)).toBe('9.007.199.254.740.993')
  expect(formatNumber(0.5)).toBe('0,5')
})

test('a ratio reads as per cent', () => {
  expect(formatPercent(0.125)).toBe('12,5%')
  expect(formatPercent(1)).toBe('100%')
})

test('a file is as long as people say it', () => {
  expect(formatBytes(940)).toBe('940 B')
  expect(formatBytes(12_400)).toBe('12,4 KB')
  expect(formatBytes(2_480_000)).toBe('2,5 MB')
})
