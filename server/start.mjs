import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// In a process of its own: the compiler's forty megabytes would stay as long as the site is open.
execFileSync(process.execPath, [fileURLToPath(new URL('compile.mjs', import.meta.url))], {
  stdio: 'inherit',
})
await import(new URL('../.compiled/start.js', import.meta.url).href)
