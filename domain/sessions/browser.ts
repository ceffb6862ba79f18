/** A browser and the system under it, as far as its own words tell; null for what they do not. */
export type Browser = { name: string | null; system: string | null }

/** The first that fits: most browsers also claim to be those below them. */
const names: readonly [pattern: RegExp, name: string][] = [
  [/coc_coc_browser/i, 'Cốc Cốc'],
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/FxiOS|Firefox\//, 'Firefox'],
  [/CriOS|Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systems: readonly [pattern: RegExp, system: string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** What a person recognises a session by. A hint, never a proof: anybody may send any words. */
export function browserOf(userAgent: string): Browser {
  return { name: firstOf(names, userAgent), system: firstOf(systems, userAgent) }
}

function firstOf(known: readonly [RegExp, string][], text: string): string | null {
  return known.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
