import { expect, test } from 'vitest'
import { EnvError, readEnv } from './env'

const read = (source: Record<string, string>) => readEnv({ NODE_ENV: 'test', ...source })

test('mail is from the site’s own host until it is said otherwise', () => {
  const own = read({ SITE_URL: 'https://bao.example.vn/' })
  expect(own.mailFrom).toEqual({ name: '', address: 'toa-soan@bao.example.vn' })
  const said = read({ MAIL_FROM: 'Tòa soạn <toasoan@example.vn>' })
  expect(said.mailFrom).toEqual({ name: 'Tòa soạn', address: 'toasoan@example.vn' })
})

test.each([
  ['MAIL_FROM', 'Tòa soạn'],
  ['MAIL_FROM', 'a@b.vn, c@d.vn'],
  ['SMTP_URL', 'smtp.example.vn:465'],
  ['SMTP_URL', 'https://smtp.example.vn'],
  ['RESEND_BASE_URL', 'api'],
  ['RESEND_API_KEY', 're 1'],
])('%s is not %j, and the stop names it without its value', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(EnvError)
  expect(() => read({ [name]: value })).toThrow(name)
  expect(() => read({ [name]: value })).not.toThrow(value)
})

test('an empty variable is one that is not set', () => {
  const { RESEND_API_KEY, SMTP_URL } = read({ RESEND_API_KEY: '', SMTP_URL: '', MAIL_FROM: '' })
  expect([RESEND_API_KEY, SMTP_URL]).toEqual([undefined, undefined])
})

const s3 = {
  S3_ENDPOINT: 'https://s3.example.com/',
  S3_BUCKET: 'toa-soan',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
}

test('media lie on the disk until a whole store is named', () => {
  expect(read({}).s3).toBeNull()
  expect(read({ S3_REGION: '', S3_BUCKET: '' }).s3).toBeNull()
  const place = { endpoint: 'https://s3.example.com', region: 'auto', bucket: 'toa-soan' }
  expect(read(s3).s3).toMatchObject(place)
})

test.each(Object.keys(s3))('a store without its %s stops the start', (name) => {
  expect(() => read({ ...s3, [name]: '' })).toThrow(name)
})
