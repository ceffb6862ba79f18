import type { Editor } from '@/domain/editors/editor'

export type OpenSession = {
  id: string
  editor: Editor
  seenAt: Date
  /** The role demands a second factor and there is none: they may set one up and nothing else. */
  mustEnrol: boolean
}

export type ListedSession = { id: string; userAgent: string; createdAt: Date; seenAt: Date }

/** What an action hears before it does anything. */
export type Admission =
  | { status: 'admitted'; editor: Editor }
  | { status: 'foreign' }
  | { status: 'signed-out' }

export type AccountAdmission =
  | { status: 'admitted'; session: OpenSession }
  | { status: 'foreign' }
  | { status: 'signed-out' }

/** How long a session lasts at most, in days: its cookie and its row alike. */
export const sessionDays = 30

/** Where a person is sent to sign in, and what brings them back: see `wayBack`. */
export const signInPath = '/dang-nhap'

/** Outside the newsroom's frame, which is not theirs yet. */
export const enrolmentPath = '/dang-nhap/xac-thuc'

/** The header in which the proxy tells a page its own address, which Next does not. */
export const ASKED_PATH_HEADER = 'x-asked-path'

const newsroomPath = /^\/admin(?:[/?][\w\-./?=&%+~:,]*)?$/

/** Where to go after signing in: an own address under /admin, whatever was asked for. */
export function wayBack(asked: unknown): string {
  if (typeof asked !== 'string' || !newsroomPath.test(asked)) return '/admin'
  return asked.includes('..') ? '/admin' : asked
}
