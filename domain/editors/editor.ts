import { z } from 'zod'
import { cleanLine } from '@/domain/text/normalise'
import { passwordSchema } from './password-rule'

/** From the least to the most trusted. */
export type Role = 'reporter' | 'editor' | 'publisher' | 'owner'

/** In which language a person reads the newsroom; what readers see is Vietnamese. */
export type DeskLanguage = 'vi' | 'en'

/** Whoever acts in the newsroom: what every decision on rights is made of. */
export type Editor = {
  id: string
  name: string
  email: string
  role: Role
  language: DeskLanguage
  /** Of an editor: the sections they are trusted with. */
  sectionIds: readonly string[]
}

const longestName = 100
const longestEmail = 254

/** As it is stored and compared: without outer spaces, in lower case. */
export const emailSchema = z
  .string()
  .transform((text) => cleanLine(text).toLowerCase())
  .pipe(z.email().max(longestEmail))

/** What an account is made of; each issue's path is the field to be corrected. */
export const accountSchema = z.object({
  email: emailSchema,
  name: z.string().transform(cleanLine).pipe(z.string().min(1).max(longestName)),
  password: passwordSchema,
})

export type AccountField = keyof z.infer<typeof accountSchema>
