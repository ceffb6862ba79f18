import { DrizzleQueryError } from 'drizzle-orm/errors'
import fc from 'fast-check'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { faultOf, masked } from './fault'

function failure(): Error {
  const cause = new Error('server 203.0.113.9 closed the door on an.le@example.vn')
  return new DrizzleQueryError('select $1', ['an.le@example.vn', 'lời nhắn riêng'], cause)
}

test('of a failed query neither values nor addresses are told, but where it failed', () => {
  const fault = faultOf(failure())
  expect(JSON.stringify(fault)).not.toMatch(/an\.le|lời nhắn|203\.0|select/)
  expect(fault.error).toBe('Error: server […] closed the door on a…@…')
  expect(fault.at?.[0]).toContain('fault.test.ts')
})

test('what the database or JSON could not read is not quoted', () => {
  const refused = Object.assign(new postgres.PostgresError('x' as never), {
    name: 'PostgresError',
    message: 'invalid input syntax for type uuid: "0912 345 678"',
    code: '22P02',
  })
  expect(faultOf(refused)).toMatchObject({
    error: 'PostgresError: invalid input syntax for type uuid: "…"',
    code: '22P02',
  })
  const parse = () => JSON.parse('"họ tên')
  expect(parse).toThrow()
  try {
    parse()
  } catch (error) {
    expect(faultOf(error).error).not.toContain('họ tên')
  }
})

test('IPv6, mailboxes and queries go, names of things stay', () => {
  expect(masked('from 2001:db8::8a2e:370:7334 at /tim-kiem?q=tên+tôi')).toBe(
    'from […] at /tim-kiem?[…]',
  )
  expect(masked('relation "settings" does not exist')).toBe('relation "settings" does not exist')
})

test('anything at all can be thrown', () => {
  fc.assert(
    fc.property(fc.anything(), (thrown) => {
      expect(typeof faultOf(thrown).error).toBe('string')
    }),
    { examples: [[{ toString: '' }], [Object.create(null)]] },
  )
})
