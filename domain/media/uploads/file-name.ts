import { endingOf, type FileType } from '@/domain/media/kinds'
import { cleanLine } from '@/domain/text/normalise'

const longestName = 200
/** What no file system and no address takes in a name. */
const unsafe = /[\\/:*?"<>|]+/g

/**
 * A name as it is kept: NFC, one line, without a path, ending as files of its type do. "anh" for
 * what has no name, as pictures from a clipboard.
 */
export function fileName(given: string, type: FileType): string {
  const own = cleanLine(given.replace(unsafe, ' '))
    .replace(/^[.\s]+/, '')
    .trim()
  const ending = endingOf(own)
  const isRight = type.endings.includes(ending)
  const stem = isRight || isPictureEnding(ending) ? own.slice(0, -ending.length - 1) : own
  const short = shortened(stem.trim() || 'anh', longestName)
  return `${short}.${isRight ? ending : type.endings[0]}`
}

/** A picture saved under another picture's ending is common and harmless: it gets its own. */
export function isPictureEnding(ending: string): boolean {
  return ['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'webp', 'gif'].includes(ending)
}

/** Cut between two characters, never inside one. */
function shortened(text: string, length: number): string {
  return [...text].slice(0, length).join('').trim()
}
