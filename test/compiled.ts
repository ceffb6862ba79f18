import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const known = new Map<string, string>()

/**
 * The path of a program of this project, named from its root, as plain JavaScript: for a test that
 * starts it again and again. To compile it each time while it loads takes over a second of processor.
 */
export function compiled(file: string): string {
  const path = known.get(file) ?? compile(file)
  known.set(file, path)
  return path
}

function compile(file: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    write: false,
  })
  const path = `${root}.compiled/tests/${file.replaceAll('/', '-')}.mjs`
  mkdirSync(dirname(path), { recursive: true })
  // Whole from one moment to the next: another worker may start it right now.
  for (const { contents } of outputFiles) writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
  return path
}
