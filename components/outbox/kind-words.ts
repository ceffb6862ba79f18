import type { DeskWords } from '@/messages/desk'

/** What a mail is, in words; one whose kind this version does not know goes by its own name. */
export function kindWords(t: DeskWords, kind: string): string {
  const key = `outbox.kinds.${kind}` as Parameters<DeskWords>[0]
  return t.has(key) ? t(key) : kind
}
