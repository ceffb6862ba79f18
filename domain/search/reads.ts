import { eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '@/db'
import { bounded } from '@/db/deadline'
import { DatabaseSlowError, databaseTrouble } from '@/db/errors'
import { liveArticles, media, sections } from '@/db/schema'
import { headlineColumns } from '@/domain/articles/columns'
import { headlinesPerPage, pagesOf } from '@/domain/articles/lists/list'
import { fold } from '@/domain/text/fold'
import { type Asked, isPhrase, readAsked, wordsOf } from './asked'
import { inTime } from './bounds/reads'
import { excerptOf, finderIn, highlight } from './highlight'
import { countHits, listRanked } from './ranking/reads'
import { recentSince } from './recent/reads'
import { type Hit, type Hits, mostResults, type NotNow, type Search } from './search'
import { type Guess, guessWords, listFinding, listMeant } from './typos/reads'

const longestWaitMs = 8_000

export const nothing: Hits = {
  status: 'found',
  hits: [],
  page: 1,
  count: 0,
  isMore: false,
  corrected: null,
  proposals: [],
}

/**
 * Articles that hold all that is asked for, those that spell it as typed first; a page beyond the last is
 * the last. Where there are none, those that hold it but for a letter in each word. Not cached: a cache
 * must not be keyed by what anybody types. No statement takes longer than 1.5 s, and nobody
 * waits longer than 8 s in all.
 */
export async function findArticles(search: Search): Promise<Hits | NotNow> {
  const asked = readAsked(search.query)
  if (asked.terms.length === 0) return nothing
  try {
    return await bounded(find({ asked, search }), {
      ms: longestWaitMs,
      tooLate: () => new DatabaseSlowError('search'),
    })
  } catch (error) {
    const trouble = databaseTrouble(error)
    if (trouble === null) throw error
    return { status: trouble === 'database-slow' ? 'slow' : 'away' }
  }
}

type Wish = { asked: Asked; search: Search }

/** Counts while it lists: neither needs the other, but to know whether there is a later page. */
async function find(wish: Wish): Promise<Hits> {
  const counting = inTime((transaction) => countHits(transaction, wish))
  const counted = wish.search.page > 1 ? await counting : headlinesPerPage
  const listing = inTime((transaction) => list(transaction, wish, Math.min(counted, mostResults)))
  const [listed, count] = await Promise.all([listing, counting])
  return listed.hits.length > 0 && listed.corrected === null
    ? { ...listed, ...countOf(Math.max(count, listed.hits.length)) }
    : listed
}

async function list(
  transaction: Transaction,
  { asked, search }: Wish,
  reachable: number,
): Promise<Hits> {
  const { page, wanted } = pageOf(search, reachable)
  // Phrases are known from an index that is read as a whole in either case.
  const since = asked.terms.some(isPhrase) ? null : await recentSince(transaction)
  const ids = await listRanked(transaction, { asked, search, wanted, since })
  if (ids.length === 0) return findMeant(transaction, { asked, search })
  return { ...nothing, page, hits: await listHits(transaction, idsOnPage(ids, page), asked) }
}

async function findMeant(transaction: Transaction, { asked, search }: Wish): Promise<Hits> {
  const guesses = await guessWords(transaction, asked)
  const ids = await listMeant(transaction, { guesses, asked, search })
  if (ids.length === 0) {
    return { ...nothing, proposals: await propose(transaction, asked, guesses) }
  }
  const { page } = pageOf(search, Math.min(ids.length, mostResults))
  const meant = { terms: guesses.flatMap((guess) => guess.meant), excluded: [] }
  const hits = await listHits(transaction, idsOnPage(ids, page), meant)
  return {
    ...nothing,
    ...countOf(ids.length),
    page,
    hits,
    corrected: correctionOf(hits, guesses),
  }
}

/** Of several words those that find something alone; else what they may have been meant to be. */
async function propose(
  transaction: Transaction,
  { terms }: Asked,
  guesses: readonly Guess[],
): Promise<string[]> {
  const alone = terms.length > 1 ? await listFinding(transaction, terms.slice(0, 12)) : []
  if (alone.length > 0) return alone
  const meant = guesses.flatMap(({ meant: [, ...others] }) => others.slice(0, 3))
  return listFinding(transaction, [...new Set(meant)].slice(0, 12))
}

/** The words that were meant, as the first hit spells them. */
function correctionOf([hit]: readonly Hit[], guesses: readonly Guess[]): string {
  const shown = hit ? [...hit.title, ...hit.excerpt].map(({ text }) => text).join(' ') : ''
  const words = wordsOf(shown)
  const spelled = guesses.map(
    ({ word, meant }) =>
      words.find((shownWord) => meant.includes(fold(shownWord)))?.toLowerCase() ?? word,
  )
  return spelled.join(' ')
}

/** A page beyond the last is the last. */
function pageOf({ page }: Search, reachable: number): { page: number; wanted: number } {
  const shown = Math.min(page, pagesOf(reachable))
  return { page: shown, wanted: shown * headlinesPerPage }
}

function countOf(counted: number): { count: number; isMore: boolean } {
  return { count: Math.min(counted, mostResults), isMore: counted > mostResults }
}

function idsOnPage(ids: readonly string[], page: number): string[] {
  return ids.slice((page - 1) * headlinesPerPage, Math.min(page * headlinesPerPage, mostResults))
}

/** In the order of the ids; the words sought stand apart in title and excerpt, as they were written. */
async function listHits(
  transaction: Transaction,
  publicationIds: readonly string[],
  asked: Pick<Asked, 'terms'>,
): Promise<Hit[]> {
  if (publicationIds.length === 0) return []
  const rows = await transaction
    .select({
      ...headlineColumns,
      publicationId: liveArticles.publicationId,
      body: sql<string>`document_text(${liveArticles.body})`,
    })
    .from(liveArticles)
    .leftJoin(sections, eq(sections.id, liveArticles.sectionId))
    .leftJoin(media, eq(media.id, liveArticles.coverId))
    .where(inArray(liveArticles.publicationId, [...publicationIds]))
    .limit(headlinesPerPage)
  const byId = new Map(rows.map((row) => [row.publicationId, row]))
  return publicationIds.flatMap((id) => {
    const row = byId.get(id)
    return row ? [hitOf(row, asked)] : []
  })
}

type Row = Hit['headline'] & { publicationId: string; body: string }

function hitOf({ publicationId, body, ...headline }: Row, asked: Pick<Asked, 'terms'>): Hit {
  const text = `${headline.standfirst}\n${body}`
  const isSought = finderIn(`${headline.title} ${text}`, asked)
  return {
    headline,
    title: highlight(headline.title, isSought),
    excerpt: excerptOf(text, isSought),
  }
}
