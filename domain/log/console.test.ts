import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { logConsole } from './console'
import { createLog } from './log'

function heard(say: (console: Pick<Console, 'error' | 'warn'>) => void): Record<string, unknown>[] {
  const output = new PassThrough()
  const console = { error: () => undefined, warn: () => undefined }
  logConsole(createLog('app', output), console)
  say(console)
  const lines = String(output.read() ?? '').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line))
}

test('an error of the framework is one line that names no one', () => {
  const cause = new Error('no room for an@example.vn')
  const error = new Error('Failed query: select $1\nparams: an@example.vn', { cause })
  const [line, ...more] = heard((console) => console.error('\u001b[31m⨯\u001b[39m', error))
  expect(more).toEqual([])
  expect(line).toMatchObject({
    level: 50,
    process: 'app',
    event: 'app-error',
    error: 'Error: no room for a…@…',
    msg: '⨯',
  })
  expect(JSON.stringify(line)).not.toContain('an@example')
})

test('words alone are kept up to the end of their line', () => {
  const [line] = heard((console) => console.warn('slow\n{"level":60,"forged":true}'))
  expect(line).toMatchObject({ level: 40, msg: 'slow' })
  expect(line).not.toHaveProperty('forged')
})
