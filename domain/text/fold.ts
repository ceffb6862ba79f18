const marks = /[\u0300-\u036f]/g
const everyD = /[đðɖ]/g

/**
 * What search compares: lower case, no marks, đ and its look-alikes as d. "Đường" and "duong" are one.
 * The database's `fold_text` returns the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(everyD, 'd')
    .replaceAll('\u00a0', ' ')
}
