import { z } from 'zod'
import { isMediumKind, type Medium, type MediumKind } from '@/domain/media/medium'
import { type Asked, askedFor, writeAsked } from '@/domain/text/asked'
import { isId } from '@/domain/text/id'
import { cleanLine, cleanText } from '@/domain/text/normalise'

/** A medium as the library shows it, with who brought it and when. */
export type LibraryMedium = Medium & {
  width: number | null
  height: number | null
  labels: readonly string[]
  uploadedBy: { id: string; name: string } | null
  createdAt: Date
}

export type LibraryFilters = { kind?: MediumKind; label?: string; text?: string }

export type LibraryPage = { media: readonly LibraryMedium[]; next: string | null }

/** The address's names of the filters: `/admin/thu-vien?loai=image&nhan=h%E1%BB%8Dp&q=ha+noi`. */
export const filterNames = { kind: 'loai', label: 'nhan', text: 'q' } as const

const longest = { line: 300, caption: 1_000, label: 60, text: 200 }
const mostLabels = 20

/** Reads an address's query, whatever stands there: a filter that makes no sense is none. */
export function readFilters(asked: Asked): LibraryFilters {
  const kind = askedFor(asked, filterNames.kind)
  const line = (name: string) => cleanLine(askedFor(asked, name))
  return {
    kind: isMediumKind(kind) ? kind : undefined,
    label: line(filterNames.label).slice(0, longest.label) || undefined,
    text: line(filterNames.text).slice(0, longest.text) || undefined,
  }
}

/** The query of an address that `readFilters` reads as these; '' for none. */
export function writeFilters(filters: LibraryFilters): string {
  return writeAsked(filterNames, filters)
}

const line = z.string().transform(cleanLine).pipe(z.string().max(longest.line, 'too-long'))
const share = z.coerce.number().min(0).max(1)

/** What is told of a medium; labels are one line, parted by commas. */
export const mediumInput = z.object({
  name: line.pipe(z.string().min(1, 'missing')),
  alt: line,
  caption: z.string().transform(cleanText).pipe(z.string().max(longest.caption, 'too-long')),
  credit: line,
  focalX: share,
  focalY: share,
  labels: z
    .string()
    .transform(readLabels)
    .pipe(z.array(z.string().max(longest.label, 'too-long')).max(mostLabels, 'too-many')),
})

/** What is no share of a picture is its middle. */
export const focusInput = z.object({ focalX: share.catch(0.5), focalY: share.catch(0.5) })

export type Focus = z.infer<typeof focusInput>

export type MediumInput = z.infer<typeof mediumInput>

type Fault = 'missing' | 'too-long' | 'too-many' | 'malformed'

export type MediumFaults = Partial<Record<keyof MediumInput, Fault>>

export type SaveMediumOutcome =
  | { status: 'saved' }
  | { status: 'gone' }
  | { status: 'forbidden' }
  | { status: 'invalid'; faults: MediumFaults }

export type SaveFocusOutcome =
  | ({ status: 'saved' } & Focus)
  | { status: 'gone' }
  | { status: 'forbidden' }

export type RemoveMediumOutcome =
  | { status: 'removed' }
  | { status: 'gone' }
  | { status: 'forbidden' }
  | { status: 'in-use' }

export function readMediumInput(
  typed: Record<string, unknown>,
): { input: MediumInput; faults: null } | { input: null; faults: MediumFaults } {
  const read = mediumInput.safeParse(typed)
  if (read.success) return { input: read.data, faults: null }
  const faults = read.error.issues.map(({ path, message }) => [path[0], faultOf(message)])
  return { input: null, faults: Object.fromEntries(faults) }
}

function faultOf(message: string): Fault {
  return message === 'missing' || message === 'too-long' || message === 'too-many'
    ? message
    : 'malformed'
}

/** Each label once, whatever its letters' case. */
function readLabels(text: string): string[] {
  const labels = text.split(',').map(cleanLine).filter(Boolean)
  return [...new Map(labels.map((label) => [label.toLowerCase(), label])).values()]
}

/** When the last medium of a page came, in microseconds, and its id. */
type Cursor = { at: string; id: string }

export function writeCursor({ at, id }: Cursor): string {
  return `${at}.${id}`
}

/** Null for what is no cursor. */
export function readCursor(text: string): Cursor | null {
  const [at = '', id = ''] = text.split('.')
  return /^\d{1,17}$/.test(at) && isId(id) ? { at, id } : null
}
