import { cleanText } from '@/domain/text/normalise'

/** What was mended in a pasted text, and what of it could not be kept, each as a number. */
export type Mended = {
  /** Letters that came apart from their marks. */
  decomposed: number
  /** Characters nobody sees. */
  hidden: number
  /** Look-alikes of Đ and đ. */
  fakes: number
  /** Pictures, which are uploaded and not pasted. */
  pictures: number
}

export const nothingMended: Mended = { decomposed: 0, hidden: 0, fakes: 0, pictures: 0 }

const hidden =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffc]/gu
const fake = /[\u00d0\u0189\u00f0\u0256]/g

/** The text as it may be stored, and what that took. */
export function mended(text: string): { text: string; mended: Mended } {
  const clean = cleanText(text)
  const seen = text.replace(hidden, '')
  return {
    text: clean,
    mended: {
      ...nothingMended,
      decomposed: [...seen].length - [...seen.normalize('NFC')].length,
      hidden: text.length - seen.length,
      fakes: (text.match(fake) ?? []).length - (clean.match(fake) ?? []).length,
    },
  }
}

export function together(one: Mended, other: Mended): Mended {
  return {
    decomposed: one.decomposed + other.decomposed,
    hidden: one.hidden + other.hidden,
    fakes: one.fakes + other.fakes,
    pictures: one.pictures + other.pictures,
  }
}
