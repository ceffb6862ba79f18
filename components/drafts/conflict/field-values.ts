'use client'
import { useWords } from '@/components/desk/words'
import type { Choice } from '@/components/ui/choices'
import type { DraftText } from '@/domain/articles/draft'
import type { MergedField } from '@/domain/articles/merge/merge'
import type { Picture } from '@/domain/media/picture'
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

type Known = { sections: readonly Choice[]; covers: readonly Picture[] }

/** What a field of a text is called, and what stands in it, in words. */
export function useFieldValues({ sections, covers }: Known) {
  const t = useWords()
  const ways: Partial<Record<MergedField, (text: DraftText) => string>> = {
    sectionId: ({ sectionId }) =>
      sections.find(({ id }) => id === sectionId)?.name ?? t('form.noSection'),
    tags: ({ tags }) => tags.map(({ name }) => name).join(', '),
    bylines: ({ bylines }) => bylines.map(({ name }) => name).join(', '),
    related: ({ related }) => related.map(({ name }) => name).join(', '),
    coverId({ coverId }) {
      const cover = covers.find(({ id }) => id === coverId)
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
