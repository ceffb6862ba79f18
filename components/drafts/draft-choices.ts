import type { Choice } from '@/components/ui/choices'
import type { Picture } from '@/domain/media/picture'

/** What a text can be put under, signed with and shown with. */
export type DraftChoices = {
  sections: readonly Choice[]
  tags: readonly Choice[]
  bylines: readonly Choice[]
  /** The picture chosen as its cover. */
  cover: Picture | null
}
