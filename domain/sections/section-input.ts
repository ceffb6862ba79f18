import { z } from 'zod'
import { type NamingOutcome, name, slug, someText } from '@/domain/redirects/naming'

export const sectionInput = z.object({ name, slug, description: someText })

export type SectionInput = z.input<typeof sectionInput>

export type SaveSectionOutcome = NamingOutcome<keyof SectionInput>
