// Insides of regular-expression classes. The database checks the same classes: is_clean_text in the
// first migrations is their twin, and sql-agreement.test.ts holds the two together.

/** Every Vietnamese vowel with every tone; U+1EA0–U+1EF9 holds nothing else. */
export const VOWELS = 'AEIOUYaeiouyÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯưẠ-ỹ'

/** Accented vowels that Icelandic, Faroese and Old English never write. */
export const TELLING_VOWELS = 'ÀÂÈÊÌÒÔÙàâèêìòôùĂăĨĩŨũƠơƯưẠ-ỹ'

export const CAPITALS = 'A-EGHIK-VXYĐ'
export const CAPITAL_CONSONANTS = 'BCDGHKLMNPQRSTVXĐ'
export const LETTERS = `${CAPITALS}a-eghik-vxyđ${VOWELS}`

/** Eth and African D as capitals: on paper nobody can tell them from Đ. */
export const FAKE_CAPITALS = String.raw`\u00d0\u0189`
export const FAKE_SMALLS = String.raw`\u00f0\u0256`
export const FAKES = FAKE_CAPITALS + FAKE_SMALLS

/** Whatever can belong to a Latin word of any language, phonetic signs and loose marks included. */
export const WORD = String.raw`A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u036f\u1e00-\u1eff`

/** Closed under NFC, so that normalising never takes a joiner's neighbours away. */
export const EMOJI = String.raw`\u2190-\u21ff\u231a\u231b\u2328\u23cf\u23e9-\u23fa\u2600-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}`
