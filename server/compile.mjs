import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from 'esbuild'

/**
 * Makes plain JavaScript of the processes in a quarter of a second: a second start is bound by what
 * it has to load, and compiling file by file while loading takes ten times as long.
 */
const { outputFiles } = await build({
  entryPoints: ['start', 'filling', 'front', 'worker'].map((name) => ({
    in: `server/${name}/index.ts`,
    out: name,
  })),
  outdir: '.compiled',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  logLevel: 'warning',
  write: false,
})
for (const { path, contents } of outputFiles) replace(path, contents)

/**
 * Leaves alone what is the same, and is never half done: another site may run from this folder.
 * @param {string} path
 * @param {Uint8Array} contents
 */
function replace(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}
