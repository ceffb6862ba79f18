'use client'
import { useWords } from '@/components/desk/words'
import type { DraftChoices } from '@/components/drafts/draft-choices'
import type { DraftText } from '@/domain/articles/draft'
import type { MergedField } from '@/domain/articles/merge/merge'
import type vi from '@/messages/vi.json'

type Language = keyof (typeof vi)['desk']['languages']

const labels = {
  title: 'form.titleOf',
  standfirst: 'form.standfirst',
  sectionId: 'form.section',
  tags: 'form.tags',
  bylines: 'form.bylines',
  related: 'form.related',
  coverId: 'form.cover',
  coverCaption: 'form.coverCaption',
  slug: 'form.slug',
  sourceName: 'form.sourceName',
  sourceUrl: 'form.sourceUrl',
  seoTitle: 'form.seoTitle',
  seoDescription: 'form.seoDescription',
  language: 'form.language',
  noindex: 'form.noindex',
} as const satisfies Record<MergedField, string>

/** What a field of a text is called, and what stands in it, in words. */
export function useFieldValues(choices: Pick<DraftChoices, 'sections' | 'pictures'>) {
  const t = useWords()
  const ways: Partial<Record<MergedField, (text: DraftText) => string>> = {
    sectionId: ({ sectionId }) =>
      choices.sections.find(({ id }) => id === sectionId)?.name ?? t('form.noSection'),
    tags: ({ tags }) => tags.map(({ name }) => name).join(', '),
    bylines: ({ bylines }) => bylines.map(({ name }) => name).join(', '),
    related: ({ related }) => related.map(({ name }) => name).join(', '),
    coverId({ coverId }) {
      const cover = choices.pictures.find(({ id }) => id === coverId)
      if (coverId === null) return ''
      return cover?.caption || cover?.alt || t('conflict.picture')
    },
    language: ({ language }) => t(`languages.${language as Language}`),
    noindex: ({ noindex }) => (noindex ? t('conflict.yes') : t('conflict.no')),
  }
  return {
    label: (field: MergedField) => t(labels[field]),
    value: (text: DraftText, field: MergedField) =>
      ways[field]?.(text) ?? String(text[field] ?? ''),
  }
}
