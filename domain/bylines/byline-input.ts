import { z } from 'zod'
import { type NamingOutcome, name, slug, someLine, someText } from '@/domain/redirects/naming'

export const bylineInput = z.object({
  name,
  slug,
  role: someLine,
  biography: someText,
  editorId: z
    .string()
    .transform((id) => (id === '' ? null : id))
    .pipe(z.uuid('malformed').nullable()),
})

export type BylineInput = z.input<typeof bylineInput>

export type SaveBylineOutcome = NamingOutcome<keyof BylineInput>
