import { expect, test } from 'vitest'
import { ownDatabase } from '@/test/own-database'
import { findSecret } from './commands'

ownDatabase()

test('whoever asks first makes the secret, also when many ask at once', async () => {
  const found = await Promise.all(Array.from({ length: 20 }, () => findSecret('readers')))
  expect(new Set(found).size).toBe(1)
  expect(await findSecret('readers')).toBe(found[0])
  expect(Buffer.from(found[0] ?? '', 'base64url')).toHaveLength(32)
})

test('two names have two secrets', async () => {
  expect(await findSecret('readers')).not.toBe(await findSecret('letters'))
})
