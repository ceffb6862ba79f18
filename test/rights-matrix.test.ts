import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db'
import { articles, audit } from '@/db/schema'
import type { Editor, Role } from '@/domain/editors/editor'
import { can, type Right, rights, type Subject } from '@/domain/editors/rights'
import { emptyTables } from './empty-tables'
import { ownDatabase } from './own-database'
import { actionKeys, type Key } from './rights-matrix'
import { relations, shelves, somebody, textOf, wholeForm } from './rights-objects'

ownDatabase()

const asking = vi.hoisted(() => ({ admission: { status: 'signed-out' } as object }))

vi.mock('@/domain/sessions/session', async (original) => ({
  ...(await original<object>()),
  admit: async () => asking.admission,
  admitToAccount: async () => asking.admission,
}))

type Action = (previous: object, form: FormData) => Promise<{ status: string }>

const root = new URL('../', import.meta.url)
const roles: Role[] = ['reporter', 'editor', 'publisher', 'owner']
const named = Object.entries(actionKeys).map(([name, key]) => ({ name, key }))
const ofArticles = named.filter(({ key }) => key.startsWith('article.') && key !== 'article.create')
const ofNewsroom = named.filter(({ key }) => isRight(key) || key === 'own' || key === 'each')
const ofNone = named.filter((entry) => isRight(entry.key) && !ofArticles.includes(entry))

beforeEach(async () => {
  await emptyTables('articles', 'sections', 'tags', 'bylines', 'redirects')
  asking.admission = { status: 'signed-out' }
})

test('every server action is in the table, and nothing else is', () => {
  const files = readdirSync(new URL('domain', root), { recursive: true, encoding: 'utf8' })
  const exported = files
    .filter((file) => file.endsWith('actions.ts'))
    .flatMap((file) => namesIn(`domain/${file}`))
  expect(Object.keys(actionKeys).sort()).toEqual(exported.sort())
})

test.each(ofNewsroom)('$name hears nobody who is not admitted', async ({ name }) => {
  const call = await actionOf(name)
  const form = wholeForm({})
  const before = await db().$count(audit)
  for (const status of ['signed-out', 'foreign']) {
    asking.admission = { status }
    expect(await call({ status: 'idle' }, form)).toEqual({ status })
  }
  expect(await db().$count(audit)).toBe(before)
})

const textCases = ofArticles.flatMap((entry) =>
  roles.flatMap((role) => relations.map((relation) => ({ ...entry, role, relation }))),
)

test.each(textCases)('$name by a $role on a text that is $relation', async (entry) => {
  const actor = await somebody(entry.role)
  const { id, ...subject } = await textOf(actor, entry.relation)
  const before = await db().select().from(articles)
  const { status } = await call(actor, entry.name, { articleId: id })
  const expected = refusalOf(actor, entry.key as Right, subject)
  if (!expected) return expect(['gone', 'forbidden']).not.toContain(status)
  expect(status).toBe(expected)
  expect(await db().select().from(articles)).toEqual(before)
})

const roleCases = ofNone.flatMap((entry) => roles.map((role) => ({ ...entry, role })))

test.each(roleCases)('$name by a $role', async ({ name, key, role }) => {
  const actor = await somebody(role)
  const { status } = await call(actor, name, await shelves(actor))
  if (can(actor, key as Right)) expect(status).not.toBe('forbidden')
  else expect(status).toBe('forbidden')
})

test.each(roles)(
  'several texts at once: a %s acts on those alone to which they have the right',
  async (role) => {
    const actor = await somebody(role)
    asking.admission = { status: 'admitted', editor: actor }
    const texts = await Promise.all(relations.map((relation) => textOf(actor, relation)))
    const form = new FormData()
    form.set('step', 'discard')
    for (const { id } of texts) form.append('text', `${id}.1`)
    const act = await actionOf('domain/articles/bulk/actions.ts#actOnArticles')
    const allowed = texts.filter((text) => !refusalOf(actor, 'article.discard', text))
    expect(await act({ status: 'idle' }, form)).toMatchObject({ done: allowed.map(({ id }) => id) })
  },
)

async function call(actor: Editor, name: string, ids: Record<string, string>) {
  asking.admission = { status: 'admitted', editor: actor, session: { editor: actor } }
  const action = await actionOf(name)
  return action({ status: 'idle' }, wholeForm(ids))
}

function refusalOf(actor: Editor, right: Right, subject: Subject): 'gone' | 'forbidden' | null {
  if (!can(actor, 'article.read', subject)) return 'gone'
  return can(actor, right, subject) ? null : 'forbidden'
}

function isRight(key: Key): boolean {
  return Object.hasOwn(rights, key)
}

function namesIn(file: string): string[] {
  const source = readFileSync(new URL(file, root), 'utf8')
  return [...source.matchAll(/^export async function (\w+)/gm)].map(([, name]) => `${file}#${name}`)
}

async function actionOf(name: string): Promise<Action> {
  const [file = '', exported = ''] = name.split('#')
  const loaded = await import(/* @vite-ignore */ new URL(file, root).pathname)
  return loaded[exported]
}
