import { expect, test, vi } from 'vitest'
import { forgetEnv } from '@/env'
import { openPostOffice } from '@/test/post-office'
import { openSmtpSink } from '@/test/smtp-sink'
import type { Letter } from './letter'
import { send } from './send'

const letter: Letter = {
  id: '01932b5e-7f4a-7c3d-9e21-5b8a6f0c1d2e',
  from: { name: 'Tòa soạn, "báo"', address: 'toasoan@bao.example.vn' },
  to: 'ban@example.vn',
  replyTo: 'hong@example.vn',
  subject: 'Phát triển kinh tế miền núi bền vững và hiệu quả cần thực hiện đồng bộ',
  html: '<p>Chào</p>',
  text: 'Chào',
  headers: {
    'List-Unsubscribe': '<https://bao.example.vn/huy-nhan/x>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  },
}

function headersOf(raw: string): Record<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
  const lines = head.split('\r\n').map((line) => /^([^:]+): (.*)$/.exec(line))
  return Object.fromEntries(lines.map((line) => [line?.[1], line?.[2]]))
}

test('Resend gets the whole letter and its key', async () => {
  await using office = await openPostOffice()
  expect(await send(letter)).toEqual({ status: 'sent' })
  expect(office.keys).toEqual([letter.id])
  expect(office.posted).toEqual([
    {
      from: '"Tòa soạn, báo" <toasoan@bao.example.vn>',
      to: 'ban@example.vn',
      reply_to: 'hong@example.vn',
      subject: letter.subject,
      html: '<p>Chào</p>',
      text: 'Chào',
      headers: letter.headers,
    },
  ])
})

test('an SMTP server gets one recipient, the site’s headers and a name that stays the same', async () => {
  await using sink = await openSmtpSink()
  expect(await send(letter)).toEqual({ status: 'sent' })
  expect(await send(letter)).toEqual({ status: 'sent' })
  const [one, other] = sink.received.map(({ raw }) => headersOf(raw))
  expect(sink.received[0]).toMatchObject({ from: 'toasoan@bao.example.vn', to: ['ban@example.vn'] })
  expect(one).toMatchObject({
    To: 'ban@example.vn',
    'Reply-To': 'hong@example.vn',
    'Message-ID': `<${letter.id}@bao.example.vn>`,
    'List-Unsubscribe': '<https://bao.example.vn/huy-nhan/x>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
  expect(other?.['Message-ID']).toBe(one?.['Message-ID'])
  expect(Object.keys(one ?? {}).map((name) => name.toLowerCase())).not.toEqual(
    expect.arrayContaining(['cc', 'bcc']),
  )
})

test.each([
  [550, 'refused'],
  [554, 'refused'],
  [451, 'failed'],
] as const)('a reply of %i from an SMTP server means %s', async (code, status) => {
  await using sink = await openSmtpSink()
  sink.replyCode = code
  expect(await send(letter)).toMatchObject({ status })
})

test('a server that is not there may be tried again', async () => {
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1')
  forgetEnv()
  expect(await send(letter)).toMatchObject({ status: 'failed', wait: null })
  vi.unstubAllEnvs()
  forgetEnv()
})

test('with nothing set up nothing leaves', async () => {
  forgetEnv()
  expect(await send(letter)).toEqual({ status: 'none' })
})
