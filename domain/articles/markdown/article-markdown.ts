import type { Article } from '@/domain/articles/article'
import type { Correction } from '@/domain/corrections/correction'
import { escapeMarkdown } from '@/domain/documents/markdown/inlines'
import { toMarkdown } from '@/domain/documents/markdown/to-markdown'
import type { Media } from '@/domain/media/media'
import { formatDateTime } from '@/domain/text/dates'
import { t } from '@/messages'

type Facts = {
  article: Article
  media: Media
  corrections: readonly Correction[]
  origin: string
}

/** An article as one file of Markdown, with what its page says around the text. */
export function articleMarkdown({ article, media, corrections, origin }: Facts): string {
  const address = `${origin}/bai-viet/${article.slug}`
  const facts = factsOf(article, address).map((fact) => `- ${fact}`)
  const parts = [
    `# ${escapeMarkdown(article.title)}`,
    facts.join('\n'),
    article.standfirst ? `**${escapeMarkdown(article.standfirst)}**` : '',
    toMarkdown(article.body, { origin, address, media }),
    ...correctionsOf(corrections),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function factsOf(article: Article, address: string): string[] {
  const { bylines, section, publishedAt, changedAt, source } = article
  const writers = bylines.map(({ name }) => escapeMarkdown(name)).join(', ')
  return [
    t('faces.address', { address }),
    ...(writers ? [t('faces.writers', { writers })] : []),
    ...(section ? [t('faces.section', { name: escapeMarkdown(section.name) })] : []),
    t('faces.publishedAt', { at: formatDateTime(publishedAt) }),
    ...(changedAt ? [t('faces.changedAt', { at: formatDateTime(changedAt) })] : []),
    ...(source ? [t('faces.source', { name: escapeMarkdown(source.name) })] : []),
  ]
}

function correctionsOf(corrections: readonly Correction[]): string[] {
  if (corrections.length === 0) return []
  const notes = corrections.map(
    ({ note, correctedAt }) => `- ${formatDateTime(correctedAt)}: ${escapeMarkdown(note)}`,
  )
  return [`## ${t('article.corrections')}`, notes.join('\n')]
}
