import { z } from 'zod'

const line = z.string().trim().max(300)

/** What the site says of itself. Every field has a default, so an empty table is a whole site. */
export const siteSettings = z.object({
  name: line.min(1).default('Tòa Soạn'),
  tagline: line.default(''),
  agency: line.default(''),
  responsible: line.default(''),
  address: line.default(''),
  phone: line.default(''),
  email: line.default(''),
  licence: line.default(''),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .default('#9a1b1e'),
  isMourning: z.boolean().default(false),
})

export type SiteSettings = z.infer<typeof siteSettings>

/** Reads stored settings; a field that is missing or broken falls back to its default alone. */
export function readSettings<Shape extends z.ZodRawShape>(
  group: z.ZodObject<Shape>,
  stored: Record<string, unknown>,
): z.infer<z.ZodObject<Shape>> {
  const fields = Object.entries(group.shape).map(([name, field]) => {
    const read = z.safeParse(field, stored[name])
    return [name, read.success ? read.data : z.parse(field, undefined)]
  })
  return group.parse(Object.fromEntries(fields))
}
