import { createStore, del, entries, set, type UseStore } from 'idb-keyval'
import type { DraftText } from '@/domain/articles/draft'

/** Words that no server has confirmed yet, with what they were written on top of. */
export type Entry = {
  editorId: string
  /** The text's id, or `newPlace`. */
  place: string
  sheet: string
  articleId: string
  text: DraftText
  base: DraftText
  unanswered: readonly string[]
  at: Date
}

export type Owner = Pick<Entry, 'editorId' | 'place'>

/** Where texts are begun that have no page of their own yet. */
export const newPlace = 'moi'

let opened: UseStore | undefined

/** In this browser alone; what another person wrote in it is never read. */
function store(): UseStore {
  opened ??= createStore('toa-soan', 'chua-luu')
  return opened
}

/**
 * Keeps the latest words of one sheet: one write at a time, the newest next. False from a browser that
 * keeps nothing.
 */
export function createKeeper(owner: Owner & { sheet: string }) {
  const key = keyOf(owner)
  let waiting: { entry: Entry | null } | null = null
  let writing: Promise<boolean> | null = null

  async function write(): Promise<boolean> {
    let isKept = true
    for (let next = waiting; next; next = waiting) {
      waiting = null
      isKept = await attempt(next.entry ? set(key, next.entry, store()) : del(key, store()))
    }
    writing = null
    return isKept
  }

  function put(entry: Entry | null): Promise<boolean> {
    waiting = { entry }
    writing ??= write()
    return writing
  }

  return { keep: (entry: Entry) => put(entry), clear: () => put(null) }
}

/** What this person left unsaved in this place, the newest first. */
export async function listEntries(owner: Owner): Promise<Entry[]> {
  const all = await listOwnEntries(owner.editorId)
  return all.filter(({ place }) => place === owner.place)
}

/** What this person left unsaved anywhere in this browser, the newest first. */
export async function listOwnEntries(editorId: string): Promise<Entry[]> {
  try {
    const all = await entries<string, Entry>(store())
    return all
      .map(([, entry]) => entry)
      .filter((entry) => entry.editorId === editorId)
      .toSorted((one, other) => other.at.getTime() - one.at.getTime())
  } catch {
    return []
  }
}

export async function dropEntry(entry: Entry): Promise<void> {
  await attempt(del(keyOf(entry), store()))
}

function keyOf({ editorId, place, sheet }: Owner & { sheet: string }): string {
  return `${editorId}/${place}/${sheet}`
}

async function attempt(work: Promise<void>): Promise<boolean> {
  try {
    await work
    return true
  } catch {
    return false
  }
}
