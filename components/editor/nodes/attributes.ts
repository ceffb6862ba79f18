import type { Attribute } from '@tiptap/core'

type Attributes = Record<string, Attribute>

/** Attributes that travel with what is copied, as `data-…`, and are absent where nothing was said. */
export function quietAttributes(...names: string[]): Attributes {
  return Object.fromEntries(names.map((name) => [name, quiet(name)]))
}

function quiet(name: string): Attribute {
  const attribute = `data-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`
  return {
    default: null,
    keepOnSplit: false,
    parseHTML: (element: HTMLElement) => element.getAttribute(attribute),
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] === null ? {} : { [attribute]: attributes[name] },
  } as Attribute
}
