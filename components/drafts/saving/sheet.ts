import { v4 } from 'uuid'

/** The open form of a text in one tab: it keeps its name when the page is loaded anew. */
export type Sheet = { id: string; close: () => void }

const lockName = (id: string) => `to-giay-${id}`
const placeName = (place: string) => `to-giay/${place}`

/**
 * Opens the sheet of a place. A tab that was copied from another gets a name of its own. Where the browser
 * knows no locks (a site without TLS) nobody can tell whether a sheet is still open.
 */
export async function openSheet(place: string): Promise<Sheet> {
  const known = sessionStorage.getItem(placeName(place)) ?? v4()
  const opened = (await hold(known)) ?? (await later(() => hold(known))) ?? (await hold(v4()))
  const sheet = opened ?? { id: v4(), close: () => undefined }
  carrySheet(place, sheet.id)
  return sheet
}

/** The next page of this place goes on with this sheet. */
export function carrySheet(place: string, id: string): void {
  sessionStorage.setItem(placeName(place), id)
}

export function dropSheet(place: string): void {
  sessionStorage.removeItem(placeName(place))
}

/** Sheets that are open in any tab of this browser. */
export async function listOpenSheets(): Promise<string[]> {
  const { held = [] } = (await locks()?.query()) ?? {}
  return held.flatMap(({ name = '' }) => (name.startsWith(lockName('')) ? [name.slice(8)] : []))
}

/** False where nobody can tell. */
export async function isSheetClosed(id: string): Promise<boolean> {
  return locks() !== undefined && !(await listOpenSheets()).includes(id)
}

/** The page that was here before, loaded anew, may not have let go yet. */
function later<Result>(act: () => Promise<Result>): Promise<Result> {
  return new Promise((done) => setTimeout(() => act().then(done), 500))
}

/** Null when another tab has it. */
function hold(id: string): Promise<Sheet | null> {
  const all = locks()
  if (!all) return Promise.resolve({ id, close: () => undefined })
  return new Promise((opened) => {
    const request = all.request(lockName(id), { ifAvailable: true }, (lock) => {
      if (!lock) return opened(null)
      return new Promise<void>((close) => opened({ id, close }))
    })
    request.catch(() => opened(null))
  })
}

function locks(): LockManager | undefined {
  return navigator.locks
}
