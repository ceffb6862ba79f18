import type { Editor } from '@tiptap/core'
import type { AiLabel, Mark } from '@/domain/documents/document'
import { blockAt } from './blocks'

export type MarkName = Mark['type']

export type Kind = 'paragraph' | 'heading2' | 'heading3' | 'heading4'

/** What the toolbar shows of the place of the caret; equal states draw nothing anew. */
export type ToolbarState = {
  kind: Kind | null
  marks: readonly MarkName[]
  within: readonly string[]
  aiLabel: AiLabel | null
  canLabel: boolean
  canUndo: boolean
  canRedo: boolean
}

const all: readonly MarkName[] = [
  'bold',
  'italic',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'code',
  'link',
]

export function toolbarState({ editor }: { editor: Editor }): ToolbarState {
  const { $from } = editor.state.selection
  const block = blockAt(editor.state)?.node
  const depths = Array.from({ length: $from.depth + 1 }, (_, depth) => depth)
  return {
    kind: kindOf($from.parent.type.name, $from.parent.attrs.level),
    marks: all.filter((mark) => editor.isActive(mark)),
    within: depths.map((depth) => $from.node(depth).type.name),
    aiLabel: block?.attrs.aiLabel ?? null,
    canLabel: block !== undefined && 'aiLabel' in block.attrs,
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  }
}

function kindOf(name: string, level: unknown): Kind | null {
  if (name === 'paragraph') return 'paragraph'
  return name === 'heading' ? (`heading${level}` as Kind) : null
}
