import { expect, test } from 'vitest'
import { composeLetter } from '@/domain/mail/compose'
import { ownDatabase } from '@/test/own-database'

ownDatabase()

const link = 'http://localhost:3000/moi/abc'

test('an invitation says who asks, as what, and where to go', async () => {
  const { letter, refusable } = await composeLetter({
    id: 'x',
    kind: 'invitation',
    recipientEmail: 'moi@example.vn',
    payload: { siteName: 'Báo <b>Suối</b>', inviterName: 'Lê & Ổn', role: 'editor', link },
  })
  expect(letter).toMatchObject({ to: 'moi@example.vn', headers: {} })
  expect(letter.subject).toBe('Lời mời vào tòa soạn Báo <b>Suối</b>')
  expect(letter.text).toContain('Lê & Ổn mời bạn vào tòa soạn Báo <b>Suối</b>')
  expect(letter.text).toContain('biên tập viên')
  expect(letter.html).toContain(`href="${link}"`)
  expect(letter.html).not.toContain('<b>')
  expect(refusable).toBeNull()
})

test('a mail about a password leads to its link and cannot be refused', async () => {
  const { letter, refusable } = await composeLetter({
    id: 'x',
    kind: 'password-reset',
    recipientEmail: 'on@example.vn',
    payload: { siteName: 'Báo Suối', name: 'Lê Thị Ổn', link },
  })
  expect(letter.text).toContain('Chào Lê Thị Ổn')
  expect(letter.text).toContain(link)
  expect(letter.headers).toEqual({})
  expect(refusable).toBeNull()
})
