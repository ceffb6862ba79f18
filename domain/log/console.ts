import { stripVTControlCharacters } from 'node:util'
import type { Logger } from 'pino'
import { faultOf, masked } from './fault'

type Level = 'error' | 'warn'

/**
 * From now on what the framework says on the console as an error or a warning goes to `log`: left
 * alone it writes errors over many lines, with the values of the query that failed.
 */
export function logConsole(log: Logger, console: Pick<Console, Level> = globalThis.console): void {
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...parts: unknown[]) => {
      const fault = parts.find((part) => part instanceof Error)
      const words = parts.filter((part) => typeof part === 'string').join(' ')
      const text = masked(stripVTControlCharacters(words).split('\n', 1)[0] ?? '')
      log[level]({ event: `app-${level}`, ...(fault ? faultOf(fault) : {}) }, text.trim())
    }
  }
}
