import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FaultCode, ShareField } from './share'
import { parseShare, type ShareFields } from './share-input'

const honest: ShareFields = {
  senderName: 'Nguyễn Thị Hồng',
  senderEmail: 'hong@example.vn',
  recipientEmail: 'ban@example.vn',
  subject: 'Bài này hay',
  content: 'Anh đọc nhé.',
}
const title = 'Ra mắt cổng dichvucong.gov.vn'

function fault(field: ShareField, typed: string): FaultCode | undefined {
  const parsed = parseShare({ ...honest, [field]: typed }, title)
  return parsed.status === 'invalid' ? parsed.faults[field] : undefined
}

test('what people write passes, cleaned', () => {
  const typed = { ...honest, senderName: ' Nguyễn  Ái ', content: '' }
  expect(parseShare(typed, title)).toEqual({
    status: 'valid',
    fields: { ...typed, senderName: 'Nguyễn Ái' },
  })
})

test.each([
  'PGS.TS Trần Văn Ơn',
  'ThS.BS Lê Ái',
  'O’Brien – Đặng',
  'Ý Nhi…',
  'Ban biên tập (2)',
  'Hồng & Lan',
])('%s is a name', (name) => {
  expect(fault('senderName', name)).toBeUndefined()
})

test.each([
  'TP.HCM: mưa lớn lúc 15:04',
  'Giá tăng 1.000.000đ/tháng…',
  'Kết quả 3-0?',
  'Nghị định 15/2020/NĐ-CP',
  'Phần 1.Mở đầu',
  title,
])('%s is a subject', (subject) => {
  expect(fault('subject', subject)).toBeUndefined()
})

test.each([
  'ban@example.vn',
  'ban.be+bao@mail.example.com.vn',
  'b@xn--bo-jia.vn',
  "o'brien_1@a-b.example",
  '\u200b\u00a0ban@example.vn \ufeff',
])('%s is an address', (address) => {
  expect(fault('recipientEmail', address)).toBeUndefined()
})

test.each<[FaultCode, string]>([
  ['missing', '  '],
  ['no-address', 'ban'],
  ['no-address', 'ban@localhost'],
  ['no-address', 'ban@[203.0.113.1]'],
  ['no-address', 'Bạn <ban@example.vn>'],
  ['no-address', 'ban%example.com'],
  ['no-address', 'a%b.vn@example.vn'],
  ['no-address', '@a.vn:b.vn'],
  ['no-address', '-oX@example.vn'],
  ['no-address', '.ban@example.vn'],
  ['no-address', `${'a'.repeat(65)}@example.vn`],
  ['too-long', `ban@${'a'.repeat(250)}.vn`],
  ['several-addresses', 'a@b.vn, c@d.vn'],
  ['several-addresses', 'a@b.vn;c@d.vn'],
  ['several-addresses', 'a@b.vn c@d.vn'],
  ['several-addresses', 'a@b@c.vn'],
  ['trick', 'ban@example.vn\r\nBcc: x.vn'],
  ['trick', 'ban@example.vn\n'],
  ['trick', 'ban@example.vn\0'],
  ['trick', '=?utf-8?q?ban?=@example.vn'],
  ['trick', '"ban be"@example.vn'],
  ['trick', 'ban＠example.vn'],
  ['trick', 'ban@exaｍple.vn'],
  ['trick', 'ban@ｅxample。vn'],
  ['trick', 'ban\u200b@example.vn'],
  ['trick', 'ban@example.vn\u202ebcc'],
  ['no-address', 'bạn@example.vn'],
  ['no-address', 'bаn@example.vn'],
])('as an address, %s is what is wrong with %j', (code, typed) => {
  expect(fault('recipientEmail', typed)).toBe(code)
  expect(fault('senderEmail', typed)).toBe(code)
})

test.each<[FaultCode, string]>([
  ['missing', ' \u200b '],
  ['too-long', 'a'.repeat(301)],
  ['trick', 'Chào\r\nBcc: a@b.vn'],
  ['trick', 'Chào\u2028anh'],
  ['trick', '=?utf-8?B?Q2jDoG8=?='],
  ['trick', 'a＠b.vn'],
  ['trick', 'xau。vn'],
  ['trick', 'http：//xau'],
  ['link', 'Xem http://xau.example'],
  ['link', 'HTTPS:\\\\xau'],
  ['link', 'www.xau'],
  ['link', 'xau.com'],
  ['link', 'XAU.COM!'],
  ['link', 'xau.vn/a'],
  ['link', 'xấu.com'],
  ['link', 'ｘａｕ.com'],
  ['link', 'mailto:a'],
  ['link', 'a@b'],
])('as a name or subject, %s is what is wrong with %j', (code, typed) => {
  expect(fault('senderName', typed)).toBe(code)
  expect(fault('subject', typed)).toBe(code)
})

test('a message may hold lines and links, but no control characters', () => {
  expect(fault('content', 'Một\r\n\thttp://xau.example a@b.vn')).toBeUndefined()
  expect(fault('content', 'a\0b')).toBe('trick')
  expect(fault('content', 'a\u001bb')).toBe('trick')
  expect(fault('content', 'a'.repeat(2_001))).toBe('too-long')
})

test('each faulty field says so on its own', () => {
  const nothing = { senderName: '', senderEmail: '', recipientEmail: '', subject: '', content: '' }
  expect(parseShare(nothing, title)).toEqual({
    status: 'invalid',
    faults: {
      senderName: 'missing',
      senderEmail: 'missing',
      recipientEmail: 'missing',
      subject: 'missing',
    },
  })
})

test('whatever passes is one mailbox of plain letters and lines without breaks', () => {
  const line = fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress())
  fc.assert(
    fc.property(line, line, (address, name) => {
      const parsed = parseShare({ ...honest, recipientEmail: address, senderName: name }, title)
      if (parsed.status === 'invalid') return
      expect(parsed.fields.recipientEmail).toMatch(/^[!-~]+@[!-~]+$/)
      expect(parsed.fields.recipientEmail).not.toMatch(/[\s,;:<>"()[\]\\%]|@.*@/)
      expect(parsed.fields.senderName).not.toMatch(/[\r\n]|=\?|\S@\S/)
    }),
    { numRuns: 1_000 },
  )
})
