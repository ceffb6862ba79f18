import { Extension, type Extensions, type NodeConfig } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import type { DeskWords } from '@/messages/desk'
import { addParagraphBelow, moveBlock } from './blocks'
import type { Question } from './insertions'
import { blockViews } from './nodes/block-views'
import { Pasting, type PastingOptions } from './pasting'
import { bodyNodes } from './schema'
import type { ShownMedia } from './shown-media'
import { SlashMenuKeys, type SlashState } from './slash'

type Given = PastingOptions & {
  t: DeskWords
  media: ShownMedia
  ask: (question: Question) => void
  onSlash: (state: SlashState | null) => void
  /** Moves the focus to the toolbar. */
  toToolbar: () => void
}

/** Deep enough for any list a person writes, and within the document's bounds. */
const deepestList = 5

/** The body's nodes as a person writes them: with their views, the keys, the menu behind the slash. */
export function writingExtensions({
  t,
  media,
  ask,
  onSlash,
  toToolbar,
  ...pasting
}: Given): Extensions {
  const views = blockViews(t, media)
  return [
    ...bodyNodes.map((node) => {
      const view = views[node.name]
      return view ? node.extend({ addNodeView: () => view } as Partial<NodeConfig>) : node
    }),
    Placeholder.configure({ placeholder: t('editor.placeholder') }),
    Pasting.configure(pasting),
    SlashMenuKeys.configure({ t, ask, onSlash }),
    Extension.create({
      name: 'writingKeys',
      priority: 1_000,
      addKeyboardShortcuts: () => ({
        Tab: ({ editor }) => listDepth(editor) >= deepestList,
        'Alt-ArrowUp': ({ editor }) => moveBlock(editor, -1),
        'Alt-ArrowDown': ({ editor }) => moveBlock(editor, 1),
        'Mod-Alt-Enter': ({ editor }) => addParagraphBelow(editor),
        'Mod-k': () => answered(() => ask('link')),
        'Mod-Alt-f': () => answered(() => ask('footnote')),
        'Alt-F10': () => answered(toToolbar),
      }),
    }),
  ]
}

function answered(act: () => void): true {
  act()
  return true
}

function listDepth({ state }: { state: { selection: { $from: ResolvedPlace } } }): number {
  const { $from } = state.selection
  const depths = Array.from({ length: $from.depth + 1 }, (_, depth) => depth)
  return depths.filter((depth) => $from.node(depth).type.name === 'listItem').length
}

type ResolvedPlace = { depth: number; node: (depth: number) => { type: { name: string } } }
