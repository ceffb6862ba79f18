import { readMoment } from '@/domain/text/moments'
import type { TimeFaults, Wish } from './publication'

type Times = Pick<Wish, 'startsAt' | 'endsAt'>

type ReadTimes = { times: Times; faults: null } | { times: null; faults: TimeFaults }

/** Reads `startsAt` and `endsAt`, either of which may be empty or missing. */
export function readTimes(form: FormData): ReadTimes {
  const text = (name: keyof Times) => String(form.get(name) ?? '').trim()
  const times = { startsAt: readMoment(text('startsAt')), endsAt: readMoment(text('endsAt')) }
  const faults: TimeFaults = {
    ...(text('startsAt') && !times.startsAt && { startsAt: 'malformed' as const }),
    ...(text('endsAt') && !times.endsAt && { endsAt: 'malformed' as const }),
  }
  return Object.keys(faults).length > 0 ? { times: null, faults } : { times, faults: null }
}
