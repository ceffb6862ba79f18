import { sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db'
import { databaseTrouble } from '@/db/errors'
import { liveArticles } from '@/db/schema'
import { findSecret } from '@/domain/secrets/commands'
import type { Visitor } from '@/domain/visits/visit'
import { isBot } from './bots'
import { addViews, addVisits } from './counts/commands'
import { findFigures } from './figures/reads'
import { groupCommit } from './group-commit'
import { readerHash } from './reader'
import { findSalts } from './salts/commands'
import { newViews, type Sighted, siteAndArticle } from './sighted'
import type { Figures, Sighting, SightingOutcome } from './view'
import { keepVisits, openWindows } from './windows/commands'

type Sent = Sighting & { visitor: Visitor }

const full: SightingOutcome = { status: 'refused', reason: 'busy' }

// A bundler may instantiate this module more than once; the process has one queue all the same.
const key = Symbol.for('toa-soan.sightings')
const shared = globalThis as { [key]?: (sent: Sent) => Promise<SightingOutcome> }

/**
 * Counts a view as the windows allow, or notes that a reader is still there. Answers once it is
 * committed, together with what arrives in the same moment; refused means nothing was counted,
 * except where the database went away while committing, which nobody can know.
 */
export async function recordSighting(
  visitor: Visitor,
  sighting: Sighting,
): Promise<SightingOutcome> {
  if (isBot(visitor.userAgent)) return { status: 'refused', reason: 'bot' }
  shared[key] ??= groupCommit({ commit, full, group: 500, queue: 5_000 })
  return shared[key]({ ...sighting, visitor })
}

/** What a reader would be shown, for somebody who works here: nothing is counted. Null as for them. */
export async function showFigures(articleId: string | null): Promise<Figures | null> {
  const live = await findLive([{ articleId }])
  return (await findFigures([...live]))(articleId)
}

async function commit(group: readonly Sent[]): Promise<SightingOutcome[]> {
  try {
    const live = await findLive(group)
    const known = group.filter(({ articleId }) => articleId === null || live.has(articleId))
    const sighted = await identify(known)
    await db().transaction((transaction) => record(transaction, sighted))
    const figuresOf = await findFigures([...live])
    return group.map(({ articleId }) => {
      const figures = figuresOf(articleId)
      return figures ? { status: 'recorded', figures } : { status: 'refused', reason: 'unknown' }
    })
  } catch (error) {
    const reason = databaseTrouble(error)
    if (!reason) throw error
    return group.map(() => ({ status: 'refused', reason }))
  }
}

async function record(transaction: Transaction, sighted: readonly Sighted[]): Promise<void> {
  const views = sighted.filter(({ kind }) => kind === 'view')
  const { windows, newReaders } = await openWindows(transaction, siteAndArticle(views))
  const visiting = new Set(windows.filter(({ article }) => article === null).map(readerOf))
  const staying = siteAndArticle(sighted).filter(
    ({ article, reader }) => article === null && !visiting.has(reader),
  )
  await keepVisits(transaction, staying)
  await addViews(transaction, newViews(windows, views))
  await addVisits(transaction, { visits: visiting.size, readers: newReaders })
}

function readerOf({ reader }: { reader: string }): string {
  return reader
}

async function identify(group: readonly Sent[]): Promise<Sighted[]> {
  const [secret, { today, yesterday }] = await Promise.all([findSecret('readers'), findSalts()])
  return group.map(({ visitor, ...sighting }) => ({
    ...sighting,
    reader: readerHash(visitor, secret, today),
    earlier: yesterday && readerHash(visitor, secret, yesterday),
  }))
}

async function findLive(group: readonly Pick<Sent, 'articleId'>[]): Promise<Set<string>> {
  const ids = [...new Set(group.flatMap(({ articleId }) => articleId ?? []))]
  if (ids.length === 0) return new Set()
  const rows = await db().execute<{ id: string }>(sql`
    select id from ${liveArticles} where id = any(array(
      select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)
    ))`)
  return new Set(rows.map(({ id }) => id))
}
