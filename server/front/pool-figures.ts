import { z } from 'zod'
import { type PoolFigures, poolFigures } from '@/db'
import { FRONT_SECRET_HEADER } from '@/domain/visits/forwarded'
import type { Front } from './options'

/** By process; one that does not answer in a second is left out. */
export type PoolsFigures = Partial<Record<'app' | 'front', PoolFigures>>

const patience = 1_000
const count = z.number().int()
const said = z.object({ size: count, used: count, idle: count, waiting: count }).nullable()

/** How the connections to the database are used by this process and by the app. */
export async function findPools({ appPort, secret }: Front): Promise<PoolsFigures> {
  const front = poolFigures()
  const app = await fetch(`http://127.0.0.1:${appPort}/api/internal/pool`, {
    headers: { [FRONT_SECRET_HEADER]: secret },
    signal: AbortSignal.timeout(patience),
  })
    .then(async (answer) => said.parse(await answer.json()))
    .catch(() => null)
  return { ...(front && { front }), ...(app && { app }) }
}
