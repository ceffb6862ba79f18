import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { articles, audit, revisions } from '@/db/schema'
import { createDraft, saveDraft } from '@/domain/articles/commands'
import { newDraft } from '@/domain/articles/new-draft'
import { paragraphs } from '@/domain/documents/build'
import type { Editor } from '@/domain/editors/editor'
import { isOwnSave, plainSave } from '@/domain/saves/save'
import { draft, typed } from '@/test/desk'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { createQueue, type Sending } from './queue'

ownDatabase()

type Given = Awaited<ReturnType<typeof saveDraft>> | { status: 'away'; isLost: true }
type Sent = Sending<string>
type Deliver = (sent: Sent) => Promise<Given>

const lost = { status: 'away', isLost: true } as const

/** Draws the same numbers for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Loses requests, loses answers, and brings some requests only after later ones. */
function badNetwork(deliver: Deliver, draw: () => number) {
  const late: Sent[] = []
  async function bringLate() {
    for (const sent of late.splice(0)) await deliver(sent)
  }
  return {
    bringLate,
    async send(sent: Sent): Promise<Given> {
      const fate = draw()
      if (fate < 0.2) return lost
      if (fate < 0.35) {
        late.push(sent)
        return lost
      }
      const given = await deliver(sent)
      if (draw() < 0.4) await bringLate()
      return fate < 0.6 ? lost : given
    },
  }
}

type Place = { articleId: string; slug: string; isNew?: boolean }

function deliverTo(editor: Editor, { articleId, slug, isNew = false }: Place): Deliver {
  return ({ text, version, saveId, unanswered, isAuto }) => {
    const save = { ...plainSave, id: saveId, unanswered, isAuto }
    const input = typed('Mạng chậm', { body: paragraphs(text), slug: isNew ? '' : slug })
    return isNew && version === 0
      ? createDraft(editor, input, { articleId, save })
      : saveDraft(editor, { articleId, version, save }, input)
  }
}

type Run = { seed: number; deliver: Deliver; version: number }

/** Types and saves over a bad network, then once more over a good one. */
async function write({ seed, deliver, version }: Run) {
  const draw = chance(seed)
  const network = badNetwork(deliver, draw)
  const answers: string[] = []
  let isBad = true
  let words = ''
  const queue = createQueue<string, Given>({
    version,
    read: () => words,
    send: (sent) => (isBad ? network.send(sent) : deliver(sent)),
    newId: v7,
    onAnswer: ({ status }) => answers.push(status),
  })
  const asked: Promise<boolean>[] = []
  for (let word = 1; word <= 3; word += 1) {
    words = `${seed} lời ${word}`
    asked.push(queue.save({ isAuto: true }))
    if (draw() < 0.5) await Promise.all(asked)
  }
  await Promise.all(asked)
  isBad = false
  words = `${seed} lời cuối`
  expect(await queue.save()).toBe(true)
  await network.bringLate()
  return { answers, words }
}

/** Lets the runs of these seeds go on side by side; returns all that was answered. */
async function writeAll(seeds: readonly number[], run: (seed: number) => Promise<string[]>) {
  const left = [...seeds]
  const given: string[] = []
  async function worker() {
    for (let seed = left.pop(); seed; seed = left.pop()) given.push(...(await run(seed)))
  }
  await Promise.all([worker(), worker(), worker(), worker()])
  return new Set(given)
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test('no form takes its own words for somebody else’s, in 500 runs over a bad network', async () => {
  const editor = { id: v7() }
  const given = await writeAll(upTo(500), async (seed) => {
    const text = { version: 1, words: '', last: { id: '', savedBy: editor.id } }
    async function deliver(sent: Sent): Promise<Given> {
      const save = { ...plainSave, id: sent.saveId, unanswered: sent.unanswered }
      const isOnTop = sent.version === text.version || isOwnSave(text.last, editor.id, save)
      if (!isOnTop) return { status: 'stale', newer: newDraft, by: null }
      text.version += 1
      text.words = sent.text
      text.last = { id: sent.saveId, savedBy: editor.id }
      return { status: 'saved', id: '', slug: '', version: text.version }
    }
    const { answers, words } = await write({ seed, deliver, version: 1 })
    expect(text.words, `run ${seed}`).toBe(words)
    return answers
  })
  expect(given).toEqual(new Set(['away', 'saved']))
})

test('the same holds in the database, also for a text that is only begun', async () => {
  const editor = await person()
  const given = await writeAll(upTo(60), async (seed) => {
    const isNew = seed % 3 === 0
    const slug = `mang-${seed}`
    const articleId = isNew ? v7() : await draft(editor, 'Mạng chậm', { slug })
    const deliver = deliverTo(editor, { articleId, slug, isNew })
    const { answers, words } = await write({ seed, deliver, version: isNew ? 0 : 1 })
    const [stored] = await db().select().from(articles).where(eq(articles.id, articleId))
    expect(stored?.body, `run ${seed}`).toEqual(paragraphs(words))
    return answers
  })
  expect(given).toEqual(new Set(['away', 'saved']))
  expect(await db().$count(articles)).toBe(60)
  expect(await db().$count(revisions)).toBe(0)
  expect(await db().$count(audit, eq(audit.action, 'article.saved'))).toBeLessThanOrEqual(2 * 60)
})

test('whoever asks while a save is under way is served by one more, on top of its version', async () => {
  const sent: Sent[] = []
  const answers: (() => void)[] = []
  let text = 'một'
  const queue = createQueue<string, Given>({
    version: 7,
    read: () => text,
    newId: v7,
    send: (sending) =>
      new Promise((answer) => {
        sent.push(sending)
        const saved = { status: 'saved', id: '', slug: '', version: sending.version + 1 } as const
        answers.push(() => answer(saved))
      }),
  })
  const first = queue.save({ isAuto: true })
  text = 'hai'
  const [second, third] = [queue.save({ isAuto: true }), queue.save()]
  expect(sent).toHaveLength(1)
  answers[0]?.()
  expect(await first).toBe(true)
  await expect.poll(() => sent.length).toBe(2)
  answers[1]?.()
  expect(await Promise.all([second, third])).toEqual([true, true])
  expect(sent.map(({ text, version, isAuto }) => ({ text, version, isAuto }))).toEqual([
    { text: 'một', version: 7, isAuto: true },
    { text: 'hai', version: 8, isAuto: false },
  ])
})

test('somebody else’s save in between is told, and overwrites nothing', async () => {
  const [editor, other] = [await person({ role: 'owner' }), await person({ role: 'owner' })]
  const articleId = await draft(editor, 'Hai người', { slug: 'hai-nguoi' })
  const save = deliverTo(editor, { articleId, slug: 'hai-nguoi' })
  const meanwhile = deliverTo(other, { articleId, slug: 'hai-nguoi' })
  const sending = { version: 1, unanswered: [], isAuto: true, isMerged: false }
  const mine = { ...sending, text: 'của tôi', saveId: v7() }
  expect(await save(mine)).toMatchObject({ status: 'saved', version: 2 })
  const theirs = { ...sending, version: 2, text: 'của họ', saveId: v7() }
  expect(await meanwhile(theirs)).toMatchObject({ status: 'saved', version: 3 })
  const again = { ...sending, text: 'tôi nữa', saveId: v7(), unanswered: [mine.saveId] }
  expect(await save(again)).toMatchObject({
    status: 'stale',
    by: other.name,
    newer: { version: 3 },
  })
  const kept = await db().select().from(revisions).where(eq(revisions.articleId, articleId))
  expect(kept).toMatchObject([{ version: 2, madeBy: editor.id, body: paragraphs('của tôi') }])
})
