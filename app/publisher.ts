import { findSettings } from '@/domain/settings/queries'
import type { Publisher } from '@/domain/structured-data/graph'
import { env } from '@/env'

/** Who publishes this site, and where. */
export async function findPublisher(): Promise<Publisher> {
  const { name, tagline, email, phone, address } = await findSettings()
  return { origin: env().siteUrl, name, tagline, email, phone, address }
}
