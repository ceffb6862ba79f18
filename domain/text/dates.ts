/** Where a day begins and ends for this site, on a server of any time zone. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})
const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY = 86_400_000
const MINUTE = 60_000
/**
 * Since this day the zone has been +07:00 without a change (tz database): no need to ask Intl, which
 * takes as long as a query to write the dates of one page.
 */
const SETTLED = Date.UTC(1975, 5, 13)
const SETTLED_OFFSET = 7 * 60 * MINUTE

/** 18/06/2016. Throws `RangeError` for an invalid date, as all functions here do. */
export function formatDate(at: Date): string {
  const { day, month, year } = wallClock(at)
  return `${day}/${month}/${year}`
}

/** 15:04 */
export function formatTime(at: Date): string {
  const { hour, minute } = wallClock(at)
  return `${hour}:${minute}`
}

/** 15:04, 18/06/2016 */
export function formatDateTime(at: Date): string {
  return `${formatTime(at)}, ${formatDate(at)}`
}

/** ISO 8601 with the site's own offset, to the second: 2016-06-18T15:04:05+07:00. */
export function isoDateTime(at: Date): string {
  const { year, month, day, hour, minute, second } = wallClock(at)
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${isoOffset(offsetAt(at))}`
}

/** The site's day at that moment: 2016-06-18. */
export function dayOf(at: Date): string {
  const { year, month, day } = wallClock(at)
  return `${year}-${month}-${day}`
}

/** First moment of a day such as 2016-06-18. Throws `RangeError` for a day no calendar has. */
export function startOfDay(day: string): Date {
  return fromUtcWallClock(utcMidnight(day))
}

/** First moment after a day: half-open ranges `[startOfDay, endOfDay)` lose and double nothing. */
export function endOfDay(day: string): Date {
  return fromUtcWallClock(utcMidnight(day) + DAY)
}

/** Whether a calendar has this day, written like 2016-06-18. */
export function isDay(day: string): boolean {
  return !Number.isNaN(readMidnight(day))
}

function utcMidnight(day: string): number {
  const midnight = readMidnight(day)
  if (Number.isNaN(midnight)) throw new RangeError(`Not a day: ${day}`)
  return midnight
}

// Date.parse takes 31/02 for a day of March.
function readMidnight(day: string): number {
  const midnight = dayShape.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(midnight)) return midnight
  return new Date(midnight).toISOString().startsWith(day) ? midnight : Number.NaN
}

// Two steps, because the zone's offset was not always +07:00 and is known for a moment only.
function fromUtcWallClock(wall: number): Date {
  const near = new Date(wall - offsetAt(new Date(wall)) * MINUTE)
  return new Date(wall - offsetAt(near) * MINUTE)
}

function offsetAt(at: Date): number {
  if (isSettled(at)) return SETTLED_OFFSET / MINUTE
  const { year, month, day, hour, minute } = wallClock(at)
  const wall = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`)
  return Math.round((wall - Math.floor(at.getTime() / MINUTE) * MINUTE) / MINUTE)
}

function isoOffset(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+'
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${sign}${twoDigits(hours)}:${twoDigits(rest)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

function wallClock(at: Date): Record<Part, string> {
  return isSettled(at) ? settledClock(at) : zoneClock(at)
}

function isSettled(at: Date): boolean {
  return at.getTime() >= SETTLED
}

function settledClock(at: Date): Record<Part, string> {
  const wall = new Date(at.getTime() + SETTLED_OFFSET)
  return {
    year: String(wall.getUTCFullYear()),
    month: twoDigits(wall.getUTCMonth() + 1),
    day: twoDigits(wall.getUTCDate()),
    hour: twoDigits(wall.getUTCHours()),
    minute: twoDigits(wall.getUTCMinutes()),
    second: twoDigits(wall.getUTCSeconds()),
  }
}

function zoneClock(at: Date): Record<Part, string> {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]))
  const part = (name: Part) => parts.get(name) ?? ''
  return {
    year: part('year').padStart(4, '0'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
}
