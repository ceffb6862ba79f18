/** Who wrote a block: absent for a person, otherwise what a machine did. Shown to readers. */
export type AiLabel = 'assisted' | 'generated'

type Labelled = { aiLabel?: AiLabel | null }

export type PlainMark =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'superscript'
  | 'subscript'
  | 'code'

export type Mark = { type: PlainMark } | { type: 'link'; attrs: { href: string } }

export type Text = { type: 'text'; text: string; marks?: Mark[] }

export type Footnote = { type: 'footnote'; content?: Text[] }

export type Inline = Text | { type: 'hardBreak' } | Footnote

export type Paragraph = { type: 'paragraph'; attrs?: Labelled; content?: Inline[] }

export type Heading = {
  type: 'heading'
  attrs: Labelled & { level: 2 | 3 | 4; id?: string | null }
  content?: Inline[]
}

export type ListItem = { type: 'listItem'; content: Flow[] }

export type BulletList = { type: 'bulletList'; attrs?: Labelled; content: ListItem[] }

export type OrderedList = {
  type: 'orderedList'
  attrs?: Labelled & { start?: number | null }
  content: ListItem[]
}

/** What may stand inside a list item, a quotation or a cell. */
export type Flow = Paragraph | BulletList | OrderedList

type Quoting<Type extends string> = {
  type: Type
  attrs?: Labelled & { source?: string | null }
  content: Flow[]
}

export type Blockquote = Quoting<'blockquote'>

export type PullQuote = Quoting<'pullQuote'>

export type Figure = {
  type: 'figure'
  attrs: Labelled & {
    mediaId: string
    alt: string
    caption?: string | null
    credit?: string | null
  }
}

export type Gallery = {
  type: 'gallery'
  attrs?: Labelled & { caption?: string | null }
  content: Figure[]
}

export type TableCell = {
  type: 'tableHeader' | 'tableCell'
  attrs?: { colspan?: number | null; rowspan?: number | null }
  content: Flow[]
}

export type TableRow = { type: 'tableRow'; content: TableCell[] }

export type Table = {
  type: 'table'
  attrs?: Labelled & { caption?: string | null }
  content: TableRow[]
}

export type Attachment = {
  type: 'attachment'
  attrs: Labelled & { mediaId: string; label: string }
}

export type Recording = {
  type: 'video' | 'audio'
  attrs: Labelled & { mediaId: string; caption: string; transcript?: string | null }
}

export type Block =
  | Flow
  | Heading
  | Blockquote
  | PullQuote
  | { type: 'horizontalRule' }
  | Figure
  | Gallery
  | Table
  | Attachment
  | Recording

/** An article's body, as ProseMirror writes it; nothing outside this type is ever stored or shown. */
export type Document = { type: 'doc'; content: Block[] }

export type Node = Document | Block | Inline | ListItem | TableRow | TableCell
