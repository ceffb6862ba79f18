import { formatDate, formatTime, startOfDay } from './dates'

const shapes = [
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4}),?\s+(?<hour>\d{1,2}):(?<minute>\d{2})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})T(?<hour>\d{2}):(?<minute>\d{2})$/,
]
const minute = 60_000

/**
 * The moment at which clocks in Vietnam show 18/06/2016 15:04, also written as a browser's field writes
 * it, 2016-06-18T15:04. Null for what no clock shows.
 */
export function readMoment(text: string): Date | null {
  const parts = shapes.map((shape) => shape.exec(text.trim())?.groups).find(Boolean)
  if (!parts) return null
  const [hours, minutes] = [Number(parts.hour), Number(parts.minute)]
  const start = readDay(`${parts.year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`)
  if (!start || hours > 23 || minutes > 59) return null
  return new Date(start.getTime() + (hours * 60 + minutes) * minute)
}

/** 18/06/2016 15:04, as `readMoment` reads it and people here type it. */
export function typedMoment(at: Date): string {
  return `${formatDate(at)} ${formatTime(at)}`
}

function readDay(day: string): Date | null {
  try {
    return startOfDay(day)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function twoDigits(part = ''): string {
  return part.padStart(2, '0')
}
