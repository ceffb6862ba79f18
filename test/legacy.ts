import { fromLegacy, type LegacyEncoding } from '@/domain/text/legacy/detect'

/** A text as a program of that time wrote it, or null where the encoding has no letter for it. */
export function toLegacy(text: string, encoding: LegacyEncoding): string | null {
  const written = [...text].map((letter) =>
    letter.charCodeAt(0) < 128 ? letter : (tables[encoding].get(letter) ?? null),
  )
  return written.includes(null) ? null : written.join('')
}

const tables: Record<LegacyEncoding, ReadonlyMap<string, string>> = {
  tcvn3: reverse('tcvn3', latin(0xa1)),
  vni: reverse('vni', [...'ôöñæóòîíìÔÖÑÆÓÒÎÍÌ', ...pairs('aeouyôöAEOUYÔÖ', 'ùøûõïâáàåãäêéèúüë')]),
  viqr: reverse('viqr', viqrCodes()),
}

function reverse(encoding: LegacyEncoding, codes: readonly string[]): Map<string, string> {
  // A letter before and behind: no code is then the end of a word.
  const read = codes.map((code): [string, string] => [
    fromLegacy(`${code}n`, encoding).slice(0, -1),
    code,
  ])
  return new Map(read.filter(([letter]) => [...letter].length === 1).reverse())
}

function latin(first: number): string[] {
  return Array.from({ length: 0xff - first }, (_, index) => String.fromCharCode(first + index))
}

function pairs(first: string, second: string): string[] {
  return [...first].flatMap((one) => [...second].map((other) => one + other))
}

function viqrCodes(): string[] {
  const shaped = ['a', 'a^', 'a(', 'e', 'e^', 'i', 'o', 'o^', 'o+', 'u', 'u+', 'y']
  const all = [...shaped, ...shaped.map((letter) => letter.replace(/^./, (c) => c.toUpperCase()))]
  return ['dd', 'DD', ...all.flatMap((letter) => ['', ...`'\`?~.`].map((tone) => letter + tone))]
}
