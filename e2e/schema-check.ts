import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Answer } from './crawl'

export type Thing = { '@type': string; [name: string]: unknown }

const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs

/** The things of schema.org a page tells machines about. Throws where it is no JSON. */
export function thingsOn({ body }: Answer): Thing[] {
  return [...body.matchAll(block)].flatMap(([, json = '']) => JSON.parse(json)['@graph'] as Thing[])
}

/**
 * What the vocabulary of schema.org does not know of these things: the compiler holds each to its type,
 * which knows every property and every shape a value may have.
 */
export async function schemaFaults(things: readonly Thing[]): Promise<string> {
  // Beside the packages, or the types are not found.
  const folder = mkdtempSync(join('node_modules', '.schema-'))
  const file = join(folder, 'things.ts')
  const lines = things.map((thing) => `known<${typeOf(thing)}>(${JSON.stringify(thing)})`)
  const head = [
    `import type * as S from 'schema-dts'`,
    'type Search = { potentialAction: S.WithActionConstraints<S.SearchAction> }',
    'declare function known<Thing>(thing: Thing): void',
  ]
  writeFileSync(file, [...head, ...lines].join('\n'))
  const how = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext']
  const args = [...how, '--moduleResolution', 'bundler', file]
  const faults = await promisify(execFile)('node_modules/.bin/tsc', args).then(
    () => '',
    (error: { stdout: string }) => error.stdout || String(error),
  )
  rmSync(folder, { recursive: true, force: true })
  return faults
}

function typeOf({ '@type': type }: Thing): string {
  return type === 'WebSite' ? 'S.WebSite & Search' : `S.${type}`
}
