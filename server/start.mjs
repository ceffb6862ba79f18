import { compileProcesses } from './compile.mjs'

await import(new URL('start.js', await compileProcesses()).href)
