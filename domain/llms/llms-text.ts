import type { Headline } from '@/domain/articles/article'
import { escapeMarkdown } from '@/domain/documents/markdown/inlines'
import type { Publisher } from '@/domain/structured-data/graph'
import { t } from '@/messages'

type Named = { slug: string; name: string; description?: string }

type Facts = {
  publisher: Publisher
  sections: readonly Named[]
  pages: readonly { slug: string; title: string }[]
  headlines: readonly Headline[]
}

/** What programs that answer questions should read first. Source: llmstxt.org. */
export function llmsText({ publisher, sections, pages, headlines }: Facts): string {
  const { origin, name, tagline } = publisher
  const link = (title: string, path: string, words = '') =>
    `- [${escapeMarkdown(title)}](${origin}${path})${words && `: ${oneLine(words)}`}`
  const lists = [
    [
      t('faces.newest'),
      headlines.map(({ slug, title, standfirst }) =>
        link(title, `/bai-viet/${slug}.md`, standfirst),
      ),
    ],
    [
      t('lists.sections'),
      sections.map((section) =>
        link(section.name, `/chuyen-muc/${section.slug}`, section.description),
      ),
    ],
    [t('lists.standingPages'), pages.map(({ slug, title }) => link(title, `/trang-tinh/${slug}`))],
    [
      t('faces.further'),
      [link(t('faces.allArticles'), '/sitemap.xml'), link(t('faces.feed'), '/feed.json')],
    ],
  ] as const
  const parts = lists
    .filter(([, links]) => links.length > 0)
    .map(([title, links]) => `## ${title}\n\n${links.join('\n')}`)
  const about = [
    `# ${escapeMarkdown(name)}`,
    tagline ? `> ${oneLine(tagline)}` : '',
    t('faces.about'),
  ]
  return `${[...about.filter(Boolean), ...parts].join('\n\n')}\n`
}

function oneLine(text: string): string {
  return escapeMarkdown(text.replaceAll(/\s+/g, ' '))
}
