/** What a writer is told of their text when somebody else did it. */
export const noticeKinds = ['returned', 'approved', 'published', 'scheduled', 'withdrawn'] as const

export type NoticeKind = (typeof noticeKinds)[number]

export type Notice = {
  id: string
  kind: NoticeKind
  articleId: string
  title: string
  by: string
  note: string
  at: Date
  isRead: boolean
}
