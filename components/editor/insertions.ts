import type { Editor, JSONContent } from '@tiptap/core'
import { fold } from '@/domain/text/fold'
import type { DeskWords } from '@/messages/desk'
import { insertBlocks } from './blocks'

/** Blocks that show what is chosen from the library. */
export type MediaBlock = 'figure' | 'gallery' | 'attachment' | 'video' | 'audio'

/** What only a window can answer. */
export type Question = 'link' | 'footnote' | MediaBlock

export function isMediaBlock(question: Question): question is MediaBlock {
  return question !== 'link' && question !== 'footnote'
}

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
  table: { aliases: 'table', run: ({ editor }) => insertTable(editor) },
  figure: { aliases: 'image', run: ({ ask }) => ask('figure') },
  gallery: { aliases: 'gallery', run: ({ ask }) => ask('gallery') },
  attachment: { aliases: 'file pdf', run: ({ ask }) => ask('attachment') },
  video: { aliases: 'mp4', run: ({ ask }) => ask('video') },
  audio: { aliases: 'mp3', run: ({ ask }) => ask('audio') },
  footnote: { aliases: 'note', run: ({ ask }) => ask('footnote') },
  rule: { aliases: 'hr ---', run: ({ editor }) => insertRule(editor) },
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

function insertRule(editor: Editor): void {
  insertBlocks(editor, [{ type: 'horizontalRule' }, { type: 'paragraph' }])
  editor.commands.focus()
}

const newTable = { rows: 3, columns: 3 }

/** With the caret in its first cell. */
function insertTable(editor: Editor): void {
  const { rows, columns } = newTable
  const row = (type: string): JSONContent => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] })),
  })
  const body = Array.from({ length: rows - 1 }, () => row('tableCell'))
  const at = insertBlocks(editor, [{ type: 'table', content: [row('tableHeader'), ...body] }])
  editor
    .chain()
    .setTextSelection(at + toFirstCell)
    .focus()
    .run()
}

// Into the table, its row, the cell, its paragraph.
const toFirstCell = 4
