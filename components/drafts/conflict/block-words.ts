import type { Block } from '@/domain/documents/document'
import { plainText } from '@/domain/documents/plain-text'
import type { DeskWords } from '@/messages/desk'

const named = [
  'figure',
  'gallery',
  'table',
  'attachment',
  'video',
  'audio',
  'horizontalRule',
] as const

/** Blocks as they can be read in one column of words; what is no text says what it is. */
export function blockWords(t: DeskWords, blocks: readonly Block[]): string {
  return blocks.map((block) => lineOf(t, block)).join('\n\n')
}

function lineOf(t: DeskWords, block: Block): string {
  const text = plainText({ type: 'doc', content: [block] })
  const kind = named.find((name) => name === block.type)
  if (!kind) return text
  const alt = block.type === 'figure' ? block.attrs.alt : ''
  return [`[${t(`blocks.${kind}`)}]`, alt, text].filter(Boolean).join(' ')
}
