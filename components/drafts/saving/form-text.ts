import type { DraftChoices } from '@/components/drafts/draft-choices'
import type { Choice } from '@/components/ui/choices'
import type { DraftText } from '@/domain/articles/draft'

/** Everything typed into the form, as it is sent: `body` is the document as JSON. */
export function readForm(form: HTMLFormElement | null): FormData {
  return new FormData(form ?? undefined)
}

/** The same as a text, on the version of `base`; names of what was chosen are looked up. */
export function textOf(fields: FormData, base: DraftText, choices: DraftChoices): DraftText {
  const line = (name: string) => String(fields.get(name) ?? '')
  const lineOrNull = (name: string) => line(name) || null
  return {
    version: base.version,
    updatedAt: base.updatedAt,
    title: line('title'),
    standfirst: line('standfirst'),
    body: line('body') ? JSON.parse(line('body')) : base.body,
    slug: line('slug'),
    sectionId: lineOrNull('sectionId'),
    tags: named(fields.getAll('tagIds'), [...base.tags, ...choices.tags]),
    bylines: named(fields.getAll('bylineIds'), [...base.bylines, ...choices.bylines]),
    related: namedAlong(fields),
    coverId: lineOrNull('coverId'),
    coverCaption: line('coverCaption'),
    language: line('language') || base.language,
    noindex: fields.has('noindex'),
    sourceName: lineOrNull('sourceName'),
    sourceUrl: lineOrNull('sourceUrl'),
    seoTitle: lineOrNull('seoTitle'),
    seoDescription: lineOrNull('seoDescription'),
  }
}

function named(ids: readonly FormDataEntryValue[], known: readonly Choice[]): Choice[] {
  return ids.map((sent) => {
    const id = String(sent)
    return { id, name: known.find((choice) => choice.id === id)?.name ?? '' }
  })
}

/** Titles are sent beside the ids: of all the stories there are the form knows only the chosen. */
function namedAlong(fields: FormData): Choice[] {
  const names = fields.getAll('relatedNames')
  return fields.getAll('relatedIds').map((id, index) => ({
    id: String(id),
    name: String(names[index] ?? ''),
  }))
}
