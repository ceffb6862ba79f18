/** Almost every text's, and every line of a list has one: not to be asked of Intl each time. */
const own = 'vi'
const names = new Intl.DisplayNames('vi', { type: 'language' })

/** The tag of a text that is not Vietnamese, for `lang`; undefined for Vietnamese and for what is no tag. */
export function foreignLanguage(language: string): string | undefined {
  if (language === own) return undefined
  const [tag] = canonical(language)
  return tag && new Intl.Locale(tag).language !== own ? tag : undefined
}

/** The language alone, without country or script: en of en-GB; vi for what is no tag. */
export function languageOf(language: string): string {
  if (language === own) return own
  const [tag] = canonical(language)
  return tag ? new Intl.Locale(tag).language : own
}

/** The language's name in Vietnamese: en is Tiếng Anh. Throws `RangeError` for what is no tag. */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag
}

function canonical(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language)
  } catch {
    return []
  }
}
