import { expect, test } from 'vitest'
import type { Editor, Role } from './editor'
import { can } from './rights'

function person(role: Role, sectionIds: string[] = []): Editor {
  return { id: role, name: role, email: `${role}@example.vn`, role, language: 'vi', sectionIds }
}

const politics = 'politics'
const theirs = { createdBy: 'somebody', sectionId: politics }

test('a reporter rules over their own texts only', () => {
  const reporter = person('reporter', [politics])
  expect(can(reporter, 'article.edit', { createdBy: 'reporter', sectionId: null })).toBe(true)
  expect(can(reporter, 'article.edit', theirs)).toBe(false)
  expect(can(reporter, 'article.publish', { createdBy: 'reporter', sectionId: null })).toBe(false)
})

test('an editor rules over their sections and their own texts', () => {
  const editor = person('editor', [politics])
  expect(can(editor, 'article.return', theirs)).toBe(true)
  expect(can(editor, 'article.return', { ...theirs, sectionId: 'sport' })).toBe(false)
  expect(can(editor, 'article.return', { ...theirs, sectionId: null })).toBe(false)
  expect(can(editor, 'article.edit', { createdBy: 'editor', sectionId: 'sport' })).toBe(true)
})

test('publishing is for publishers and owners, people are for owners', () => {
  expect(can(person('editor', [politics]), 'article.publish', theirs)).toBe(false)
  expect(can(person('publisher'), 'article.publish', theirs)).toBe(true)
  expect(can(person('publisher'), 'people.change')).toBe(false)
  expect(can(person('owner'), 'people.change')).toBe(true)
})
