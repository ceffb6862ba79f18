import type { Editor, Role } from './editor'

/** How far a right reaches: over nothing, over one's own texts, over one's sections too, over all. */
export type Reach = 'none' | 'own' | 'sections' | 'all'

/** What a right is asked about: a text of the newsroom. */
export type Subject = { createdBy: string | null; sectionId: string | null }

type Reaches = Record<Role, Reach>

const everybody: Reaches = { reporter: 'all', editor: 'all', publisher: 'all', owner: 'all' }
const writers: Reaches = { reporter: 'own', editor: 'sections', publisher: 'all', owner: 'all' }
const editorsUp: Reaches = { ...writers, reporter: 'none' }
const publishersUp: Reaches = { ...editorsUp, editor: 'none' }
const ownersOnly: Reaches = { ...publishersUp, publisher: 'none' }
const deskEditors: Reaches = { ...everybody, reporter: 'none' }
const ownOrAll: Reaches = { ...everybody, reporter: 'own' }

/** Who may do what, and how far. What does not stand here nobody may do. */
export const rights = {
  'article.create': everybody,
  'article.read': writers,
  'article.edit': writers,
  'article.submit': writers,
  'article.duplicate': writers,
  'article.discard': writers,
  'article.return': editorsUp,
  'article.approve': editorsUp,
  'article.publish': publishersUp,
  'article.schedule': publishersUp,
  'article.withdraw': publishersUp,
  'article.restore': publishersUp,
  'article.correct': publishersUp,
  'article.rename': publishersUp,
  'article.translate': publishersUp,
  'article.pin': publishersUp,
  'media.upload': everybody,
  'media.change': ownOrAll,
  'media.remove': publishersUp,
  'tag.create': everybody,
  'tag.change': deskEditors,
  'byline.change': deskEditors,
  'section.change': publishersUp,
  'people.change': ownersOnly,
  'settings.change': ownersOnly,
  'audit.read': ownersOnly,
  'outbox.read': ownersOnly,
  'outbox.retry': ownersOnly,
} as const satisfies Record<string, Reaches>

export type Right = keyof typeof rights

/** For what lists texts: over which of them this person has the right. */
export function reachOf(editor: Pick<Editor, 'role'>, right: Right): Reach {
  return rights[right][editor.role]
}

/**
 * Whether this person may do this to this text. Without a text it asks whether they may do it at
 * all, to any: enough to show a way in, never to act on an object.
 */
export function can(editor: Editor, right: Right, subject?: Subject): boolean {
  const reach = reachOf(editor, right)
  if (reach === 'none') return false
  if (reach === 'all' || !subject) return true
  const isOwn = subject.createdBy === editor.id
  if (reach === 'own' || isOwn) return isOwn
  return subject.sectionId !== null && editor.sectionIds.includes(subject.sectionId)
}
