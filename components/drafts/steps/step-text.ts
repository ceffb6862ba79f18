import type { Draft } from '@/domain/articles/draft'

/** What the steps need to know of a text. */
export type StepText = Pick<Draft, 'id' | 'version' | 'title' | 'slug' | 'live' | 'scheduled'>

export type StepProps = { text: StepText; onClose: () => void }

/** The hidden fields of a step that has to be about what its reader saw. */
export function asSeen({ id, version }: StepText) {
  return { articleId: id, version }
}
