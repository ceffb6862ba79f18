import { expect, test } from 'vitest'
import { newDraft } from '@/domain/articles/new-draft'
import { paragraphs } from '@/domain/documents/build'
import { textOf } from './form-text'

const choices = {
  sections: [],
  tags: [{ id: 'lua', name: 'Lúa' }],
  bylines: [{ id: 'an', name: 'An' }],
  cover: null,
}

test('a form is read as the text it holds, on the version it was begun with', () => {
  const fields = new FormData()
  const sent = {
    title: 'Mùa gặt',
    body: JSON.stringify(paragraphs('Lời.')),
    tagIds: 'lua',
    bylineIds: 'an',
    relatedIds: 'tin',
    relatedNames: 'Tin khác',
    noindex: 'on',
    sourceName: '',
  }
  for (const [name, value] of Object.entries(sent)) fields.set(name, value)
  expect(textOf(fields, { ...newDraft, version: 4 }, choices)).toEqual({
    ...newDraft,
    version: 4,
    title: 'Mùa gặt',
    body: paragraphs('Lời.'),
    tags: [{ id: 'lua', name: 'Lúa' }],
    bylines: [{ id: 'an', name: 'An' }],
    related: [{ id: 'tin', name: 'Tin khác' }],
    noindex: true,
  })
})

test('a body that is not drawn yet is the stored one', () => {
  const stored = { ...newDraft, body: paragraphs('Lời cũ.') }
  expect(textOf(new FormData(), stored, choices).body).toEqual(paragraphs('Lời cũ.'))
})
