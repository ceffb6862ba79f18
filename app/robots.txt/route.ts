import { connection } from 'next/server'
import { conditional } from '@/app/conditional'
import { robotsText } from '@/domain/robots/robots'
import { findCrawlerSettings } from '@/domain/settings/queries'
import { env } from '@/env'

export async function GET(request: Request): Promise<Response> {
  await connection()
  const { robotsRules } = await findCrawlerSettings()
  return conditional(request, {
    body: robotsText(robotsRules, env().siteUrl),
    type: 'text/plain; charset=utf-8',
  })
}
