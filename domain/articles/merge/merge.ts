import type { DraftText } from '@/domain/articles/draft'
import {
  type Changed,
  changedBy,
  isSame,
  type Region,
  regionsOf,
  type Three,
} from '@/domain/documents/compare/regions'
import type { Block } from '@/domain/documents/document'

/** What is said of a text beside its body. */
export const mergedFields = [
  'title',
  'standfirst',
  'sectionId',
  'tags',
  'bylines',
  'related',
  'coverId',
  'coverCaption',
  'slug',
  'sourceName',
  'sourceUrl',
  'seoTitle',
  'seoDescription',
  'language',
  'noindex',
] as const satisfies readonly (keyof DraftText)[]

export type MergedField = (typeof mergedFields)[number]

/** Both: one after the other, mine first. */
export type Choice = 'mine' | 'theirs' | 'both'

export type FieldDifference = { field: MergedField; changed: Changed }

export type Differences = { fields: readonly FieldDifference[]; blocks: readonly Region<Block>[] }

/** A choice for each field that differs and, by its place, for each region of blocks that does. */
export type Choices = Readonly<Record<string, Choice>>

/** Everything in which two texts differ that were one, with who changed it since. */
export function differencesOf(texts: Three<DraftText>): Differences {
  const fields = mergedFields
    .map((field) => ({ field, changed: changedBy(valuesOf(texts, field)) }))
    .filter(({ changed }) => changed !== 'nobody' && changed !== 'alike')
  const { base, mine, theirs } = texts
  const blocks = regionsOf({
    base: base.body.content,
    mine: mine.body.content,
    theirs: theirs.body.content,
  })
  return { fields, blocks }
}

/** Whether there is anything to choose. */
export function isAlike({ fields, blocks }: Differences): boolean {
  return fields.length === 0 && blocks.every(({ changed }) => !isOpen(changed))
}

/** What only one side has changed is that side's; of the rest somebody has to choose. */
export function firstChoices({ fields, blocks }: Differences): Choices {
  const entries = [
    ...fields.map(({ field, changed }) => [field, changed] as const),
    ...blocks.map(({ changed }, index) => [blockKey(index), changed] as const),
  ]
  return Object.fromEntries(
    entries.filter((entry): entry is readonly [string, 'mine' | 'theirs'] => isOneSided(entry[1])),
  )
}

/** The keys of `Choices` that are not chosen yet. */
export function openKeys({ fields, blocks }: Differences, choices: Choices): string[] {
  return [
    ...fields.map(({ field }) => field),
    ...blocks.flatMap(({ changed }, index) => (isOpen(changed) ? [blockKey(index)] : [])),
  ].filter((key) => !choices[key])
}

/** The text that was chosen, on top of theirs. Throws where a choice is missing. */
export function mergeTexts(
  texts: Three<DraftText>,
  differences: Differences,
  choices: Choices,
): DraftText {
  const [missing] = openKeys(differences, choices)
  if (missing) throw new Error(`Not chosen yet: ${missing}`)
  const fields = differences.fields.map(({ field }) => [
    field,
    chosenValue(texts, field, choices[field]),
  ])
  const content = differences.blocks.flatMap((region, index) =>
    chosenBlocks(region, choices[blockKey(index)]),
  )
  return { ...texts.theirs, ...Object.fromEntries(fields), body: { type: 'doc', content } }
}

export function blockKey(index: number): string {
  return `block-${index}`
}

export function isOpen(changed: Changed): boolean {
  return changed !== 'nobody' && changed !== 'alike'
}

function isOneSided(changed: Changed): boolean {
  return changed === 'mine' || changed === 'theirs'
}

function valuesOf({ base, mine, theirs }: Three<DraftText>, field: MergedField): Three<unknown> {
  return { base: base[field], mine: mine[field], theirs: theirs[field] }
}

function chosenValue(texts: Three<DraftText>, field: MergedField, choice: Choice | undefined) {
  const { mine, theirs } = valuesOf(texts, field)
  if (choice === 'both' && Array.isArray(mine) && Array.isArray(theirs)) {
    return [...mine, ...theirs.filter((item) => !mine.some((own) => isSame(own, item)))]
  }
  return choice === 'theirs' ? theirs : mine
}

function chosenBlocks({ mine, theirs }: Region<Block>, choice: Choice | undefined) {
  if (choice === 'both') return [...mine, ...theirs]
  return choice === 'theirs' ? theirs : mine
}
