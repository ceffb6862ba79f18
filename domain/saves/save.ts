import { isId } from '@/domain/text/id'

/** How a form was saved: enough to know a save again whose answer was lost. */
export type Save = {
  /** The browser's own name for this save; null where a form has none. */
  id: string | null
  /** Saves of the same form that were sent since its version, and that nothing was heard of. */
  unanswered: readonly string[]
  /** The open form it comes from; null where it takes no part in who is writing. */
  sheet: string | null
  /** Saved by itself and not by a press. */
  isAuto: boolean
  /** What others wrote meanwhile was laid beside it, block by block: it is kept before it is replaced. */
  isMerged: boolean
}

export const plainSave: Save = {
  id: null,
  unanswered: [],
  sheet: null,
  isAuto: false,
  isMerged: false,
}

/** Whether the text as it stands, made by `last`, is this very form's, whose answer did not arrive. */
export function isOwnSave(
  last: { id: string; savedBy: string } | null,
  editorId: string,
  save: Save,
): boolean {
  return last?.savedBy === editorId && [save.id, ...save.unanswered].includes(last.id)
}

/** Autosaves of one person to one text are one line of the log in so many minutes. */
export const minutesPerDeed = 10

const mostUnanswered = 100

/** Fields: saveId, unanswered (once for each), sheet, auto, merged. */
export function readSave(form: FormData): Save {
  const id = (name: string) => idOrNull(form.get(name))
  return {
    id: id('saveId'),
    unanswered: form.getAll('unanswered').map(String).filter(isId).slice(-mostUnanswered),
    sheet: id('sheet'),
    isAuto: form.has('auto'),
    isMerged: form.has('merged'),
  }
}

function idOrNull(value: unknown): string | null {
  const text = String(value ?? '')
  return isId(text) ? text : null
}
