const schemes =
  /(?:[a-z][a-z\d+.-]*:[/\\]{2}|(?:mailto|tel|sms|javascript|vbscript|data|file|zalo|skype|viber|sip|geo|intent|market):|www\.)/
const address = /[^\s@]@[^\s@]/
const endings =
  'com|net|org|info|biz|edu|gov|mil|int|name|pro|mobi|asia|app|dev|web|site|online|shop|store|xyz|top|club|live|vip|blog|news|tech|space|website|fun|icu|win|bid|loan|work|cloud|link|click|page|team|today|world|life|zone|agency|digital|media|network|social|support|services|solutions|xn--[a-z\\d-]+'
const commonHost = new RegExp(`[\\p{L}\\d-]\\.(?:${endings})(?![\\p{L}\\d])`, 'u')
/** Capitals alone are titles (GS.TS, ThS.BS), but for this country's own ending. */
const countryHost = /[\p{L}\d-]\.(?:[a-z]{2}|[A-Z][a-z]|VN)(?![\p{L}\d])/u

/**
 * Whether a line holds what most mail programs turn into a link. Narrow on purpose, so that no title
 * or name is refused for its abbreviations: a mail's words are disarmed besides.
 */
export function hasLink(line: string): boolean {
  const plain = line.normalize('NFKC').replace(/[\u3002\uff61]/g, '.')
  const small = plain.toLowerCase()
  return (
    schemes.test(small) || address.test(plain) || commonHost.test(small) || countryHost.test(plain)
  )
}
