import type { FoundArticle } from '@/domain/articles/found'
import { fold } from '@/domain/text/fold'
import type { DeskWords } from '@/messages/desk'
import type { PlaceGroup } from './places'

export type PaletteEntry = {
  value: string
  label: string
  href: string
  /** A page that begins with what is stored, and so is loaded anew. */
  isWhole: boolean
}

export type PaletteGroup = { value: string; items: PaletteEntry[] }

type Given = {
  t: DeskWords
  typed: string
  groups: readonly PlaceGroup[]
  articles: readonly FoundArticle[]
}

/** What fits the words typed, with or without diacritics; articles come as the server found them. */
export function paletteGroups({ t, typed, groups, articles }: Given): PaletteGroup[] {
  const deeds = [{ label: t('frame.write'), href: '/admin/bai-viet/moi', isWhole: true }]
  const places = groups
    .flatMap((group) => [...group.places])
    .map(({ key, href }) => ({ label: t(`places.${key}`), href, isWhole: false }))
  const found = articles.map(({ id, title }) => ({
    label: title || t('articles.untitled'),
    href: `/admin/bai-viet/${id}`,
    isWhole: true,
  }))
  return [
    group(t('palette.deeds'), deeds.filter(fits(typed))),
    group(t('palette.places'), places.filter(fits(typed))),
    group(t('palette.articles'), found),
  ].filter(({ items }) => items.length > 0)
}

function group(value: string, entries: readonly Omit<PaletteEntry, 'value'>[]): PaletteGroup {
  return { value, items: entries.map((entry) => ({ ...entry, value: entry.href })) }
}

function fits(typed: string): (entry: { label: string }) => boolean {
  const words = fold(typed.trim()).split(/\s+/)
  return ({ label }) => words.every((word) => fold(label).includes(word))
}
