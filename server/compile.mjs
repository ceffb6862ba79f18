import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from 'esbuild'

const folder = new URL('../.compiled/', import.meta.url)

/**
 * Makes plain JavaScript of the processes in a quarter of a second: a second start is bound by what
 * it has to load, and compiling file by file while loading takes ten times as long.
 * @returns {Promise<URL>} the folder with `start.js`, `seed.js`, `front.js` and `worker.js`
 */
export async function compileProcesses() {
  const { outputFiles } = await build({
    entryPoints: ['start', 'seed', 'front', 'worker'].map((name) => ({
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
  return folder
}

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
