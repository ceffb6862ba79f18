/**
 * VNI for Windows (the "VNI-Times" fonts, VNI Software Company): a letter followed by the sign that is
 * drawn above or below it; ơ, ư, đ and the tones of i, with ỵ, have codes of their own.
 */
const signs: Record<string, string> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}

const whole: Record<string, string> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const letters = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/giu

export function fromVni(text: string): string {
  return text.replace(letters, (found, letter: string = found, sign = '') => {
    const base = inCaseOf(letter, whole[letter.toLowerCase()] ?? letter)
    return (base + (signs[sign.toLowerCase()] ?? '')).normalize('NFC')
  })
}

function inCaseOf(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase()
}

/** A vowel with a sign of its own behind it, or ñ where no Spanish word has it. */
export const vniTelltale = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|\bñ/iu
