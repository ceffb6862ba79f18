import type { ReactNode } from 'react'
import type { Mark } from '@/domain/documents/document'

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
} as const

type Props = { text: string; marks: readonly Mark[] }

/** Text inside its marks, the first mark outermost. */
export function MarkedText({ text, marks }: Props): ReactNode {
  const [mark, ...inner] = marks
  if (!mark) return text
  const children = <MarkedText text={text} marks={inner} />
  if (mark.type === 'link') return <a href={mark.attrs.href}>{children}</a>
  const Tag = tags[mark.type]
  return <Tag>{children}</Tag>
}
