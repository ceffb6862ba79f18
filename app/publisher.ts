import { cache } from 'react'
import { findSettings } from '@/domain/settings/queries'
import type { Publisher } from '@/domain/structured-data/graph'
import { env } from '@/env'

/** Who publishes this site, and where; read once for all of a page. */
export const findPublisher = cache(async (): Promise<Publisher> => {
  const { name, tagline, email, phone, address } = await findSettings()
  return { origin: env().siteUrl, name, tagline, email, phone, address }
})
