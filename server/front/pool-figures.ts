import { z } from 'zod'
import { type PoolFigures, poolFigures } from '@/db'
import { FRONT_SECRET_HEADER } from '@/domain/visits/forwarded'
import type { Front } from './options'

/** By process; one that does not answer in a second is left out. */
export type PoolsFigures = Partial<Record<'app' | 'front' | 'worker', PoolFigures>>

const patience = 1_000
const count = z.number().int()
const said = z.object({ size: count, used: count, idle: count, waiting: count }).nullable()

type Places = Pick<Front, 'appPort' | 'secret'> & { workerPort: number | undefined }

/** How the connections to the database are used by this process, by the app and by the worker. */
export async function findPools({ appPort, workerPort, secret }: Places): Promise<PoolsFigures> {
  const front = poolFigures()
  const [app, worker] = await Promise.all([
    askPool(`http://127.0.0.1:${appPort}/api/internal/pool`, secret),
    workerPort === undefined ? null : askPool(`http://127.0.0.1:${workerPort}/`, secret),
  ])
  return { ...(front && { front }), ...(app && { app }), ...(worker && { worker }) }
}

function askPool(url: string, secret: string): Promise<PoolFigures | null> {
  return fetch(url, {
    headers: { [FRONT_SECRET_HEADER]: secret },
    signal: AbortSignal.timeout(patience),
  })
    .then(async (answer) => said.parse(await answer.json()))
    .catch(() => null)
}
