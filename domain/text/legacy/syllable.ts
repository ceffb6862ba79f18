const onset = '(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnprstvx])?'
const open =
  'a|e|ê|i|o|ô|ơ|u|ư|y|ia|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu|oa|oe|oi|ôi|ơi|ui|uy|uê|uơ|ưi|ưu|iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uya|uyu'
const closed = 'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|uô|ươ|oa|oă|oe|uâ|uê|uy|uyê|oo'
const coda = '(?:ch|ng|nh|[cmnpt])'
const shape = new RegExp(`^${onset}(?:(?:${open})|(?:${closed})${coda})$`, 'u')
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Whether a word could be one written syllable of Vietnamese, with one tone at most. */
export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize('NFD')
  if ((spread.match(toneMarks) ?? []).length > 1) return false
  return shape.test(spread.replace(toneMarks, '').normalize('NFC'))
}
