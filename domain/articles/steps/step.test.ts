import { expect, test } from 'vitest'
import { findDraft } from '@/domain/articles/drafts'
import type { ArticleState } from '@/domain/articles/states/state'
import type { Editor } from '@/domain/editors/editor'
import { worlds } from '@/test/article-worlds'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { openSteps, type Step } from './step'

ownDatabase()

async function stepsIn(state: ArticleState, reader?: Editor): Promise<Step[]> {
  const owner = await person({ role: 'owner' })
  const id = await worlds[state](owner, `Bài ${state}`)
  const found = await findDraft(owner, id)
  if (!found) throw new Error('No such text')
  return openSteps(reader ?? owner, found)
}

const first: [ArticleState, Step[]][] = [
  ['draft', ['publish', 'schedule', 'submit']],
  ['submitted', ['approve', 'return', 'publish']],
  ['returned', ['publish', 'schedule', 'submit']],
  ['approved', ['publish', 'schedule']],
  ['scheduled', ['publish', 'reschedule', 'cancel']],
  ['live', ['reschedule', 'pin', 'correct']],
  ['changed', ['publish', 'schedule', 'submit']],
  ['ended', ['publish', 'schedule', 'submit']],
  ['withdrawn', ['restore']],
  ['discarded', ['takeBack']],
]

test.each(first)('a text that is %s offers first what is likeliest', async (state, expected) => {
  expect((await stepsIn(state)).slice(0, expected.length)).toEqual(expected)
})

test('what readers see cannot be thrown away, and what they never saw cannot be withdrawn', async () => {
  expect(await stepsIn('live')).not.toContain('discard')
  expect(await stepsIn('scheduled')).not.toContain('discard')
  expect(await stepsIn('draft')).not.toContain('withdraw')
  expect(await stepsIn('draft')).not.toContain('rename')
})

test('a reporter is offered nothing with a text of somebody else', async () => {
  expect(await stepsIn('draft', await person())).toEqual([])
})
