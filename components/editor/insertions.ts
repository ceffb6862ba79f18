import type { Editor } from '@tiptap/core'
import { fold } from '@/domain/text/fold'
import type { DeskWords } from '@/messages/desk'

/** What only a window can answer. */
export type Question = 'link' | 'footnote'

export type Desk = { editor: Editor; ask: (question: Question) => void }

type Insertion = { aliases: string; run: (desk: Desk) => void }

/** What can be put where the caret stands, in the order of the menus; aliases are found by typing too. */
const insertions = {
  heading2: { aliases: 'h2', run: ({ editor }) => startHeading(editor, 2) },
  heading3: { aliases: 'h3', run: ({ editor }) => startHeading(editor, 3) },
  heading4: { aliases: 'h4', run: ({ editor }) => startHeading(editor, 4) },
  bulletList: { aliases: 'ul list', run: ({ editor }) => start(editor).toggleBulletList().run() },
  orderedList: { aliases: 'ol 1', run: ({ editor }) => start(editor).toggleOrderedList().run() },
  blockquote: { aliases: 'quote', run: ({ editor }) => start(editor).toggleBlockquote().run() },
  pullQuote: { aliases: 'pull', run: ({ editor }) => start(editor).toggleWrap('pullQuote').run() },
  table: { aliases: 'table', run: ({ editor }) => start(editor).insertTable({}).run() },
  footnote: { aliases: 'note', run: ({ ask }) => ask('footnote') },
  rule: { aliases: 'hr ---', run: ({ editor }) => start(editor).setHorizontalRule().run() },
} satisfies Record<string, Insertion>

export type InsertionName = keyof typeof insertions

export const insertionNames = Object.keys(insertions) as InsertionName[]

export function insert(name: InsertionName, desk: Desk): void {
  insertions[name].run(desk)
}

/** Those whose name or alias begins a word with what was typed, with or without its marks. */
export function foundInsertions(typed: string, t: DeskWords): InsertionName[] {
  const sought = fold(typed.trim())
  return insertionNames.filter((name) => {
    const words = ` ${fold(t(`editor.insert.${name}`))} ${insertions[name].aliases}`
    return words.includes(` ${sought}`)
  })
}

function start(editor: Editor) {
  return editor.chain().focus()
}

function startHeading(editor: Editor, level: 2 | 3 | 4): void {
  start(editor).setNode('heading', { level }).run()
}
