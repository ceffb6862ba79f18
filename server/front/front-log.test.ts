import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import pino from 'pino'
import { expect, test } from 'vitest'
import { ask, get, openSite, says, sharedPage } from '@/test/front-site'
import { logFailure, logTroubles } from './front-log'

type Line = Record<string, unknown>

function openLog(level = 'info') {
  const output = new PassThrough()
  const lines = (): Line[] =>
    String(output.read() ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  return { log: pino({ level }, output), lines }
}

const secret = 'an.le@example.vn'

/** Whose rows cannot be asked for a reason that quotes the reader. */
function broken(): never {
  throw new TypeError(`no ${secret} at 203.0.113.9`)
}

test('a fault of ours is one line that says which page, and nothing of who asked', async () => {
  const { log, lines } = openLog()
  await using site = await openSite(says(sharedPage), { log, isReadOnly: broken })
  const query = encodeURIComponent(`${secret}\r\n{"level":60}`)
  const said = await site.say(
    get(`/bai-viet/bi-mat?email=${query}`, `Cookie: phien=${secret}`, `User-Agent: ${secret}`),
  )
  expect(said).toMatch(/^HTTP\/1\.1 500/)
  const [line, ...more] = lines()
  expect(more).toEqual([])
  expect(line).toMatchObject({ level: 50, event: 'request-failed', place: '/bai-viet' })
  expect(JSON.stringify(line)).not.toMatch(/an\.le|203\.0|bi-mat|phien|forged/)
})

test('what is refused, broken or stale is counted into one line', async () => {
  const { log, lines } = openLog()
  await using site = await openSite(says(sharedPage))
  const stop = logTroubles(site.insides, log)
  await site.say(ask('TRACE /'))
  await site.say(ask('TRACE /'))
  await site.say(get('/vi'))
  site.insides.tally.stale += 3
  site.insides.tally.slowAnswers += 1
  stop()
  expect(lines()).toEqual([
    expect.objectContaining({ level: 40, event: 'troubles', status405: 2, stale: 3, slow: 1 }),
  ])
})

test('while all is well nothing is said, and a level that asks for less gets less', async () => {
  const { log, lines } = openLog('warn')
  await using site = await openSite(says(sharedPage))
  const stop = logTroubles(site.insides, log)
  await site.say(get('/'))
  await site.say(ask('TRACE /'))
  stop()
  expect(lines()).toEqual([])
})

test('no address whatever gets more of itself into a line than the name of a kind of page', () => {
  const kinds = /^\/([a-z_-]+)?$/
  const { log, lines } = openLog()
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webPath()), (url) => {
      logFailure(log, url, new Error('x'))
      const found = lines()
      expect(found).toHaveLength(1)
      expect(found[0]?.place).toMatch(kinds)
    }),
  )
})
