import { fold } from './fold'

const MAX_LENGTH = 100
const NAMELESS = 'khong-ten'
const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
// Letters of neighbours' names that no decomposition turns into a–z.
const spelledOut: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}
const undecomposed = /[æœøßłþı]/g

/**
 * The address form of a title: "Đường lối đổi mới" is duong-loi-doi-moi, however it was typed. At most 100
 * characters, cut between words. Never empty: a title without Latin letters or digits is khong-ten.
 */
export function slugify(title: string): string {
  const words = fold(title.normalize('NFKC'))
    .replace(undecomposed, (letter) => spelledOut[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return cutAtWord(words, MAX_LENGTH) || NAMELESS
}

/** True for exactly what `slugify` can return. */
export function isSlug(text: string): boolean {
  return text.length <= MAX_LENGTH && shape.test(text)
}

/** The slug to try when `slug` is taken: `numberedSlug('ha-noi', 2)` is ha-noi-2; 1 is the slug itself. */
export function numberedSlug(slug: string, number: number): string {
  if (number <= 1) return slug
  const ending = `-${number}`
  return cutAtWord(slug, MAX_LENGTH - ending.length) + ending
}

function cutAtWord(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const space = slug.lastIndexOf('-', length)
  return slug.slice(0, space > 0 ? space : length)
}
