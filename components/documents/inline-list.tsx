import type { Inline } from '@/domain/documents/document'
import type { DocumentContext } from './context'
import { FootnoteMark } from './footnotes'
import { MarkedText } from './marked-text'

type Props = { nodes: readonly Inline[]; context: DocumentContext }

export function InlineList({ nodes, context }: Props) {
  return nodes.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stored body has no other identity, and never changes
    <InlineView key={index} node={node} context={context} />
  ))
}

function InlineView({ node, context }: { node: Inline; context: DocumentContext }) {
  switch (node.type) {
    case 'text':
      return <MarkedText text={node.text} marks={node.marks ?? []} />
    case 'hardBreak':
      return <br />
    case 'footnote':
      return <FootnoteMark footnote={node} context={context} />
    default:
      node satisfies never
      return null
  }
}
