import { notFound } from 'next/navigation'
import { databaseUse } from '@/domain/freshness/queries'
import { isFrontAsking } from '@/domain/visits/visitor'

/** For the front process's metrics alone, which lets nobody else come here. */
export async function GET(): Promise<Response> {
  if (!(await isFrontAsking())) notFound()
  return Response.json(databaseUse(), { headers: { 'cache-control': 'no-store' } })
}
