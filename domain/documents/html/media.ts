import type { Attachment, Figure, Gallery, Recording } from '@/domain/documents/document'
import { attachmentAddress } from '@/domain/media/attachment'
import { pictureAddress, shownFile } from '@/domain/media/picture'
import { escapeMarkup } from '@/domain/text/escape'
import { element, openTag } from './element'
import { type Place, wholeAddress } from './place'

/** Empty for a picture that is gone, as on the page. */
export function figureHtml({ attrs }: Figure, place: Place): string {
  const picture = place.pictures.get(attrs.mediaId)
  const file = picture && shownFile(picture)
  if (!picture || !file) return ''
  const image = openTag('img', {
    src: wholeAddress(pictureAddress(picture.fileId ?? picture.id, file), place),
    alt: attrs.alt || picture.alt,
    width: file.width,
    height: file.height,
  })
  const words = [attrs.caption ?? picture.caption, attrs.credit ?? picture.credit]
  return element('figure', {}, image, captionHtml(words.filter(Boolean).join(' ')))
}

export function galleryHtml({ attrs, content }: Gallery, place: Place): string {
  const figures = content.map((figure) => figureHtml(figure, place))
  return element('figure', {}, ...figures, captionHtml(attrs?.caption ?? ''))
}

export function attachmentHtml({ attrs }: Attachment, place: Place): string {
  const file = place.attachments.get(attrs.mediaId)
  if (!file) return ''
  const href = wholeAddress(attachmentAddress(file), place)
  return element('p', {}, element('a', { href }, escapeMarkup(attrs.label || file.name)))
}

export function recordingHtml({ type, attrs }: Recording, place: Place): string {
  const file = place.attachments.get(attrs.mediaId)
  if (!file) return ''
  const src = wholeAddress(attachmentAddress(file), place)
  const player = element(type, { controls: '', src }, escapeMarkup(attrs.caption))
  const transcript = attrs.transcript ? element('p', {}, escapeMarkup(attrs.transcript)) : ''
  return element('figure', {}, player, captionHtml(attrs.caption)) + transcript
}

function captionHtml(words: string): string {
  return words === '' ? '' : element('figcaption', {}, escapeMarkup(words))
}
