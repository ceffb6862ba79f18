import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { nodeProgram, replace } from '@/server/node-program.mjs'

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
    ...nodeProgram,
    absWorkingDir: root,
    entryPoints: [file],
    sourcemap: 'inline',
  })
  const path = `${root}.compiled/tests/${file.replaceAll('/', '-')}.mjs`
  for (const { contents } of outputFiles) replace(path, contents)
  return path
}
