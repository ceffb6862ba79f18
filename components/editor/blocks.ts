import type { Editor, JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'

type Place = { node: Node; at: number; index: number; parent: Node }

/** The block a deed is about: a picture that is selected in its gallery, or the block at the top level. */
export function blockAt({ doc, selection }: EditorState): Place | null {
  const { $from } = selection
  if (selection instanceof NodeSelection && $from.parent.type.name === 'gallery') {
    return { node: selection.node, at: $from.pos, index: $from.index(), parent: $from.parent }
  }
  const index = $from.index(0)
  const node = doc.maybeChild(index)
  return node && { node, at: $from.posAtIndex(index, 0), index, parent: doc }
}

/** Past its neighbour above (−1) or below (1); false at either end. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const block = blockAt(editor.state)
  const neighbour = block?.parent.maybeChild(block.index + by)
  if (!block || !neighbour) return false
  const { tr, selection } = editor.state
  const to = by < 0 ? block.at - neighbour.nodeSize : block.at + neighbour.nodeSize
  tr.delete(block.at, block.at + block.node.nodeSize).insert(to, block.node)
  const moved = to - block.at
  tr.setSelection(
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, selection.from + moved)
      : TextSelection.create(tr.doc, selection.anchor + moved, selection.head + moved),
  )
  editor.view.dispatch(tr.scrollIntoView())
  return true
}

/** The last picture of a gallery takes the gallery with it. */
export function deleteBlock(editor: Editor): boolean {
  const block = blockAt(editor.state)
  if (!block) return false
  const { tr } = editor.state
  const end = block.at + block.node.nodeSize
  const isLast = block.parent.childCount === 1
  if (isLast && block.parent.type.name === 'gallery') tr.delete(block.at - 1, end + 1)
  else if (isLast) tr.replaceWith(block.at, end, editor.schema.nodes.paragraph?.create() ?? [])
  else tr.delete(block.at, end)
  const near = TextSelection.near(tr.doc.resolve(Math.min(block.at, tr.doc.content.size)))
  editor.view.dispatch(tr.setSelection(near).scrollIntoView())
  return true
}

/** An empty paragraph below the block, with the caret in it. */
export function addParagraphBelow(editor: Editor): boolean {
  const { $from } = editor.state.selection
  const below = $from.depth > 0 ? $from.after(1) : $from.pos + ($from.nodeAfter?.nodeSize ?? 0)
  return editor
    .chain()
    .insertContentAt(below, { type: 'paragraph' })
    .setTextSelection(below + 1)
    .focus()
    .run()
}

/**
 * Puts blocks below the one at this place, or where it stands if it is an empty paragraph; pictures go
 * on in the gallery in which one is selected. Returns where they begin.
 */
export function insertBlocks(editor: Editor, blocks: JSONContent[], at?: number): number {
  const { doc, selection } = editor.state
  const chosen = blockAt(editor.state)
  const isMore = chosen?.parent.type.name === 'gallery' && blocks.every(isFigure)
  if (isMore && at === undefined) {
    editor.chain().insertContentAt(selection.to, blocks).scrollIntoView().run()
    return selection.to
  }
  const place = doc.resolve(Math.min(at ?? selection.from, doc.content.size))
  const block = doc.maybeChild(place.index(0))
  const from = place.posAtIndex(place.index(0), 0)
  const to = from + (block?.nodeSize ?? 0)
  const isBlank = block?.type.name === 'paragraph' && block.content.size === 0
  const range = isBlank ? { from, to } : { from: to, to }
  editor.chain().insertContentAt(range, blocks).scrollIntoView().run()
  return range.from
}

/** Puts the caret behind so many blocks of the top level, the first of which begins here. */
export function goOnBelow(editor: Editor, at: number, count: number): void {
  const { doc, tr, schema } = editor.state
  const first = doc.resolve(at)
  if (first.depth > 0) return
  const end = first.posAtIndex(first.index() + count)
  const paragraph = schema.nodes.paragraph?.create()
  if (end === doc.content.size && paragraph) tr.insert(end, paragraph)
  editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end), 1)).scrollIntoView())
}

function isFigure({ type }: JSONContent): boolean {
  return type === 'figure'
}

/** Selects the block at this place of the top level and brings it into sight. */
export function showBlock(editor: Editor, index: number): void {
  const { doc, tr } = editor.state
  const node = doc.maybeChild(index)
  if (!node) return
  const at = doc.resolve(0).posAtIndex(index, 0)
  const selection = node.isTextblock
    ? TextSelection.create(doc, at + 1, at + 1 + node.content.size)
    : NodeSelection.create(doc, at)
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView())
  editor.view.focus()
}
