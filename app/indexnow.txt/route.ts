import { connection } from 'next/server'
import { conditional, missing } from '@/app/conditional'
import { findCrawlerSettings } from '@/domain/settings/queries'

/** Shows that whoever speaks for this site with the key is this site. Source: indexnow.org/documentation. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const { indexNowKey } = await findCrawlerSettings()
  if (indexNowKey === '') return missing()
  return conditional(request, { body: indexNowKey, type: 'text/plain; charset=utf-8' })
}
