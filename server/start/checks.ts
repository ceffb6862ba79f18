import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Env } from '@/env'
import { t } from '@/messages'
import { SpokenError } from '@/server/command/spoken-error'

/** Throws `SpokenError` when the site could not listen where it is told to. */
export async function requirePort({ PORT: port, HOST: host }: Env): Promise<void> {
  const code = await listenFailure(port, host)
  if (!code) return
  if (code === 'EADDRINUSE') throw new SpokenError(t('start.portTaken', { port: String(port) }))
  if (code === 'EACCES') throw new SpokenError(t('start.portDenied', { port: String(port) }))
  throw new SpokenError(t('start.hostUnknown', { host }))
}

/** Makes the folder if need be; throws `SpokenError` when nothing can be written there. */
export function requireFolder(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (cause) {
    throw new SpokenError(t('start.folderDenied', { folder }), { cause })
  }
}

function listenFailure(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  })
}
