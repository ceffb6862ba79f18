import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closeDatabase } from '@/db'
import { forgetEnv } from '@/env'
import { t } from '@/messages'
import { startCluster } from '@/server/postgres/cluster'
import { type Answers, askEach } from './search/ask-each'
import { type Filled, fillForSearch } from './search/fill'
import { type PlannedQuery, plannedQueries } from './search/planned-queries'
import { percentile } from './times'

const articles = Number(process.env.BENCH_ARTICLES ?? 100_000)
const asked = 60

/**
 * Finds 60 queries in 6 spellings among 100,000 articles (BENCH_ARTICLES for another number), and holds
 * what is found against a plain reading of every text. True when nothing is missing, nothing is too much
 * and no other spelling stands before the one that was typed.
 */
export async function benchSearch(): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), 'toa-soan-bench-'))
  try {
    reportFilled(await inCluster(dataDir, (url) => fillForSearch(url, articles)))
    const queries = await inCluster(dataDir, () => plannedQueries(asked))
    const answers = await askInAllStates(dataDir, queries)
    return answers.every(({ missing, wrong, misplaced }) => missing + wrong + misplaced === 0)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function askInAllStates(dataDir: string, queries: readonly PlannedQuery[]) {
  const ask = () => askEach(queries)
  const answers: Answers[] = []
  const note = (state: State, given: Answers) => {
    report(state, given)
    answers.push(given)
  }
  if (forgetFiles()) note('coldest', await inCluster(dataDir, ask))
  else console.log(t('bench.search.notForgotten'))
  note('cold', await inCluster(dataDir, ask))
  const warm = await inCluster(dataDir, async () => {
    await ask()
    return ask()
  })
  note('warm', warm)
  return answers
}

/** Linux gives up what it keeps of files when its administrator says so. False for anybody else. */
function forgetFiles(): boolean {
  try {
    execFileSync('sync')
    writeFileSync('/proc/sys/vm/drop_caches', '3')
    return true
  } catch {
    return false
  }
}

/** Each in a server started anew: what it had in memory is gone. */
async function inCluster<T>(dataDir: string, work: (url: string) => Promise<T>): Promise<T> {
  const { url, stop } = await startCluster({ dataDir })
  try {
    process.env.DATABASE_URL = url
    forgetEnv()
    return await work(url)
  } finally {
    closeDatabase()
    await stop()
  }
}

function reportFilled({ wordBytes, indexBytes, ...filled }: Filled): void {
  const size = { words: megabytes(wordBytes), size: megabytes(indexBytes) }
  console.log(t('bench.search.filled', { ...filled, ...size }))
}

type State = 'coldest' | 'cold' | 'warm'

function report(state: State, answers: Answers): void {
  const { words, phrase, suggestions, missing, wrong, misplaced } = answers
  const times = t('bench.search.times', {
    words50: percentile(words, 50),
    words95: percentile(words, 95),
    words100: percentile(words, 100),
    phrase50: percentile(phrase, 50),
    phrase95: percentile(phrase, 95),
    suggestions50: percentile(suggestions, 50),
    suggestions95: percentile(suggestions, 95),
  })
  console.log(t(`bench.search.${state}`, { times }))
  const searches = words.length + phrase.length
  console.log(t('bench.search.truth', { searches, missing, wrong, misplaced }))
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6)
}
