import type { Extensions } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import {
  Blockquote,
  Body,
  BulletList,
  Heading,
  ListItem,
  OrderedList,
  Paragraph,
  PullQuote,
} from './nodes/blocks'
import { Footnote } from './nodes/footnote'
import { AiLabels } from './nodes/labels'
import { Code, Link, Subscript, Superscript } from './nodes/marks'
import { Attachment, Audio, Figure, Gallery, Video } from './nodes/media'
import { Table, TableCell, TableHeader, TableRow } from './nodes/tables'

/** Whatever can stand in a body, exactly as `domain/documents` has it; nothing here needs a screen. */
export const bodyNodes: Extensions = [
  StarterKit.configure({
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    document: false,
    heading: false,
    link: false,
    listItem: false,
    orderedList: false,
    paragraph: false,
    dropcursor: { width: 3, color: 'var(--accent-ink)' },
  }),
  Body,
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  PullQuote,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Figure,
  Gallery,
  Attachment,
  Video,
  Audio,
  Footnote,
  Code,
  Link,
  Superscript,
  Subscript,
  AiLabels,
]
