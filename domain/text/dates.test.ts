import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dayOf,
  endOfDay,
  formatDate,
  formatDateTime,
  isDay,
  isoDateTime,
  startOfDay,
  TIME_ZONE,
} from './dates'

const evening = new Date('2016-06-18T16:59:59.999Z')
const midnight = new Date('2016-06-18T17:00:00Z')

test('a moment is written in the Vietnamese way', () => {
  expect(formatDate(evening)).toBe('18/06/2016')
  expect(formatDateTime(new Date('2016-06-18T08:04:00Z'))).toBe('15:04, 18/06/2016')
  expect(isoDateTime(evening)).toBe('2016-06-18T23:59:59+07:00')
})

test('the day changes at midnight in Vietnam', () => {
  expect(dayOf(evening)).toBe('2016-06-18')
  expect(dayOf(midnight)).toBe('2016-06-19')
  expect(formatDateTime(midnight)).toBe('00:00, 19/06/2016')
  expect(startOfDay('2016-06-19')).toEqual(midnight)
  expect(endOfDay('2016-06-18')).toEqual(midnight)
})

test('the offset of that time is used, not that of today', () => {
  expect(isoDateTime(startOfDay('1970-01-01'))).toBe('1970-01-01T00:00:00+08:00')
})

test('the zone is what Intl knows of it, in every year since it settled and before', () => {
  const known = new Intl.DateTimeFormat('sv-SE', {
    timeZone: TIME_ZONE,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  const span = { min: new Date('1960-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(span), (at) => {
      expect(isoDateTime(at).slice(0, 19).replace('T', ' ')).toBe(known.format(at))
    }),
    { numRuns: 1_000 },
  )
  const eve = new Date('1975-06-12T16:59:59Z')
  expect(isoDateTime(eve).slice(0, 19).replace('T', ' ')).toBe(known.format(eve))
})

test('each day begins where the one before ended, and both ends belong to the right day', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1950-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
      (at) => {
        const day = dayOf(at)
        expect(startOfDay(day).getTime()).toBeLessThanOrEqual(at.getTime())
        expect(endOfDay(day).getTime()).toBeGreaterThan(at.getTime())
        expect(dayOf(startOfDay(day))).toBe(day)
        expect(isDay(day)).toBe(true)
        expect(startOfDay(dayOf(endOfDay(day)))).toEqual(endOfDay(day))
        expect(new Date(isoDateTime(at)).getTime()).toBe(Math.floor(at.getTime() / 1000) * 1000)
      },
    ),
  )
})

test.each(['2023-02-30', '2023-13-01', '18/06/2016', '', '2016-6-1'])('%j is no day', (text) => {
  expect(() => startOfDay(text)).toThrow(RangeError)
  expect(isDay(text)).toBe(false)
})

test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])(
  'a server in %s writes the same',
  (zone) => {
    const code = `import('./domain/text/dates.ts').then(({ formatDateTime, isoDateTime, startOfDay }) =>
    console.log(formatDateTime(new Date(${midnight.getTime()})), isoDateTime(startOfDay('2016-06-19'))))`
    const printed = execFileSync(process.execPath, ['--import', 'tsx', '-e', code], {
      env: { NODE_ENV: 'test', TZ: zone },
      encoding: 'utf8',
    })
    expect(printed.trim()).toBe('00:00, 19/06/2016 2016-06-19T00:00:00+07:00')
  },
)
