import { escapeMarkup } from '@/domain/text/escape'

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** An element around HTML that is escaped already; an attribute without a value is left out. */
export function element(name: string, attributes: Attributes, ...inside: string[]): string {
  return `${openTag(name, attributes)}${inside.join('')}</${name}>`
}

/** An element that has no end in HTML. */
export function openTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escapeMarkup(String(value))}"`],
  )
  return `<${name}${written.join('')}>`
}
