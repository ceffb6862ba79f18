import { Mark } from '@tiptap/core'
import { Code as BaseCode } from '@tiptap/extension-code'
import { Link as BaseLink } from '@tiptap/extension-link'
import { isHref } from '@/domain/documents/href'

export const Superscript = Mark.create({
  name: 'superscript',
  parseHTML: () => [{ tag: 'sup' }, { style: 'vertical-align=super' }],
  renderHTML: () => ['sup', 0],
  addKeyboardShortcuts() {
    return { 'Mod-.': () => this.editor.commands.toggleMark(this.name) }
  },
})

export const Subscript = Mark.create({
  name: 'subscript',
  parseHTML: () => [{ tag: 'sub' }, { style: 'vertical-align=sub' }],
  renderHTML: () => ['sub', 0],
  addKeyboardShortcuts() {
    return { 'Mod-,': () => this.editor.commands.toggleMark(this.name) }
  },
})

/** May stand together with any other mark, as it may in a stored body. */
export const Code = BaseCode.extend({ excludes: 'code' })

/**
 * A link knows where it leads and nothing else. Only whole addresses become links by themselves: "xong.La"
 * with a forgotten space is no site in Laos.
 */
export const Link = BaseLink.extend({
  addAttributes() {
    return { href: { default: '' } }
  },
}).configure({
  openOnClick: false,
  HTMLAttributes: {},
  isAllowedUri: isHref,
  shouldAutoLink: (url) => /^https?:\/\//i.test(url),
})
