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

/** Text inside its marks, the first mark outermost; a link inside a link is no link. */
export function MarkedText({ text, marks }: Props): ReactNode {
  const [mark, ...inner] = marks
  if (!mark) return text
  if (mark.type === 'link') {
    const others = inner.filter(({ type }) => type !== 'link')
    return (
      <a href={mark.attrs.href}>
        <MarkedText text={text} marks={others} />
      </a>
    )
  }
  const Tag = tags[mark.type]
  return (
    <Tag>
      <MarkedText text={text} marks={inner} />
    </Tag>
  )
}
