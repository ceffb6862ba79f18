const collator = new Intl.Collator('vi')

/**
 * Alphabetical order of Vietnamese (a ă â … d đ … , tones last), for `sort`. The same order as Postgres'
 * `vi-x-icu`; unequal texts that read alike are told apart by their bytes there, by their code units here.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b))
}
