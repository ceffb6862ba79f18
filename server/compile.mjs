import { build } from 'esbuild'
import { nodeProgram, replace } from './node-program.mjs'

/**
 * Makes plain JavaScript of the processes in a quarter of a second: a second start is bound by what
 * it has to load, and compiling file by file while loading takes ten times as long.
 */
const { outputFiles } = await build({
  ...nodeProgram,
  entryPoints: ['start', 'filling', 'front', 'worker'].map((name) => ({
    in: `server/${name}/index.ts`,
    out: name,
  })),
  outdir: '.compiled',
  splitting: true,
  sourcemap: 'linked',
})
for (const { path, contents } of outputFiles) replace(path, contents)
