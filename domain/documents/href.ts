// Neither //host nor /\host: browsers read both as another site.
const href = /^(?:https?:\/\/[^\s/]\S*|mailto:[^\s@]+@[^\s@]+|\/(?![/\\])\S*|#\S+)$/i

const longestHref = 2000

/** Whether a link of a body may lead there. */
export function isHref(text: string): boolean {
  return text.length <= longestHref && href.test(text)
}
