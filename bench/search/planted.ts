import type { Database } from '@/db'
import { bylines, tags } from '@/db/schema'
import { insertTexts, type SeedText } from '@/db/seed/insert-texts'
import { paragraph, paragraphs } from '@/domain/documents/build'
import type { Document } from '@/domain/documents/document'
import { slugify } from '@/domain/text/slug'

/** Each stands once in 100,000 texts, in another place: title, standfirst, body, caption, byline, tag. */
export const rareQueries = [
  'nghễnh ngãng',
  'khuýp',
  'cua rạm',
  'khuỷu đê',
  'Quạu Thị Ngoẻo',
  'lươn ngoắt',
]
const [inTitle, inStandfirst, inBody, inCaption, writer, topic] = rareQueries

/** Old texts, behind all others where the newest come first. */
const publishedAt = new Date('2001-05-04T03:00:00Z')

export async function plantRareWords(database: Database): Promise<void> {
  await database.transaction(async (inside) => {
    const [byline] = await inside
      .insert(bylines)
      .values({ slug: slugify(writer ?? ''), name: writer ?? '' })
      .returning({ id: bylines.id })
    const [tag] = await inside
      .insert(tags)
      .values({ slug: slugify(topic ?? ''), name: topic ?? '' })
      .returning({ id: tags.id })
    await insertTexts(inside, [
      text(`Chuyện ${inTitle} trong xóm`),
      text('Chuyện thứ hai', { standfirst: `Tiếng ${inStandfirst} vang lên.` }),
      text('Chuyện thứ ba', { body: paragraphs(`Mùa này nhiều ${inBody} lắm.`) }),
      text('Chuyện thứ tư', { body: captioned(`Bảng đo ở ${inCaption} năm ấy`) }),
      text('Chuyện thứ năm', { bylineIds: [byline?.id ?? ''] }),
      text('Chuyện thứ sáu', { tagIds: [tag?.id ?? ''] }),
    ])
  })
}

function text(title: string, more: Partial<SeedText> = {}): SeedText {
  return {
    kind: 'article',
    slug: slugify(title),
    title,
    standfirst: '',
    body: paragraphs('Một đoạn.'),
    publishedAt,
    sectionId: null,
    coverId: null,
    tagIds: [],
    bylineIds: [],
    ...more,
  }
}

function captioned(caption: string): Document {
  const cell = { type: 'tableCell' as const, content: [paragraph('12')] }
  return {
    type: 'doc',
    content: [
      { type: 'table', attrs: { caption }, content: [{ type: 'tableRow', content: [cell] }] },
    ],
  }
}
