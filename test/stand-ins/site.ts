import { resolve } from 'node:path'
import type { Part } from '@/server/start/part'
import { runSite } from '@/server/start/run-site'

/** A whole start with children of ten lines; SITE_MOOD="worker:stubborn" spoils one of them. */
const script = resolve('test/stand-ins/site-part.mjs')
const [moody, mood = ''] = (process.env.SITE_MOOD ?? '').split(':')

function part(name: Part['name'], readiness: Part['readiness']): Part {
  return { name, readiness, args: [script, name, name === moody ? mood : ''] }
}

await runSite({
  root: process.env.SITE_ROOT ?? process.cwd(),
  mode: process.env.SITE_ROOT ? 'production' : 'development',
  migrate: async () => undefined,
  seedSample: async () => false,
  setUpLink: async () => 'http://localhost/admin/khoi-tao?token=once',
  parts: () => [part('app', 'healthz'), part('worker', 'spawn'), part('front', 'message')],
})
