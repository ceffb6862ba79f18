import { Extension } from '@tiptap/core'
import { exitSuggestion, Suggestion } from '@tiptap/suggestion'
import type { DeskWords } from '@/messages/desk'
import { foundInsertions, type InsertionName, insert, type Question } from './insertions'

/** The open menu: where the caret is on the screen, what can be chosen, and which one Enter takes. */
export type SlashState = {
  names: readonly InsertionName[]
  chosen: number
  caret: DOMRect
  choose: (name: InsertionName) => void
}

type Options = {
  t: DeskWords
  ask: (question: Question) => void
  onSlash: (state: SlashState | null) => void
}

/** A slash at the beginning of a block opens the list of what can be put there; a date like 1/8 does not. */
export const SlashMenuKeys = Extension.create<Options>({
  name: 'slashMenu',

  addProseMirrorPlugins() {
    const { editor } = this
    const { t, ask, onSlash } = this.options
    let state: SlashState | null = null
    function show(next: SlashState | null) {
      state = next
      onSlash(next)
    }
    return [
      Suggestion<InsertionName, InsertionName>({
        editor,
        char: '/',
        startOfLine: true,
        allowSpaces: true,
        items: ({ query }) => foundInsertions(query, t),
        command: ({ range, props: name }) => {
          editor.chain().focus().deleteRange(range).run()
          insert(name, { editor, ask })
        },
        render: () => ({
          onStart: ({ items, clientRect, command }) => show(opened(items, clientRect?.(), command)),
          onUpdate: ({ items, clientRect, command }) =>
            show(opened(items, clientRect?.(), command)),
          onExit: () => show(null),
          onKeyDown: ({ event, view }) => {
            const deed = state && deedOf(event.key, state)
            deed?.({
              show,
              leave() {
                // The same key further out would leave more than the menu.
                event.stopPropagation()
                exitSuggestion(view)
              },
            })
            return Boolean(deed)
          },
        }),
      }),
    ]
  },
})

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

type Deed = (menu: { show: (state: SlashState) => void; leave: () => void }) => void

/** What a key does in the open menu, or null for nothing. */
function deedOf(key: string, state: SlashState): Deed | null {
  const { names, chosen, choose } = state
  const name = names[chosen]
  if (key === 'Escape') return ({ leave }) => leave()
  if (key === 'Enter' && name) return () => choose(name)
  const by = steps[key]
  const next = (chosen + (by ?? 0) + names.length) % names.length
  return by ? ({ show }) => show({ ...state, chosen: next }) : null
}

function opened(
  names: readonly InsertionName[],
  caret: DOMRect | null | undefined,
  choose: (name: InsertionName) => void,
): SlashState | null {
  return caret && names.length > 0 ? { names, chosen: 0, caret, choose } : null
}
