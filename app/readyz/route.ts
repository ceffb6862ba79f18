import { connection } from 'next/server'
import { isReady } from '@/domain/freshness/queries'

/** 200 when the database answers and has every table this build knows, else 503. */
export async function GET(): Promise<Response> {
  await connection()
  const ready = await isReady()
  return new Response(ready ? 'ok\n' : 'database\n', {
    status: ready ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
