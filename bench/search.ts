import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { closeDatabase } from '@/db'
import { openDirect } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { seedSample } from '@/db/seed'
import { insertGenerated } from '@/db/seed/insert-generated'
import { forgetEnv } from '@/env'
import { t } from '@/messages'
import { startCluster } from '@/server/postgres/cluster'
import { type Answers, askEach } from './search/ask-each'
import { plannedQueries } from './search/planned-queries'

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
    await inCluster(dataDir, fill)
    const queries = await inCluster(dataDir, () => plannedQueries(asked))
    const cold = await inCluster(dataDir, () => askEach(queries))
    const warm = await inCluster(dataDir, async () => {
      await askEach(queries)
      return askEach(queries)
    })
    report('cold', cold)
    report('warm', warm)
    return [cold, warm].every(({ missing, wrong, misplaced }) => missing + wrong + misplaced === 0)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
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

async function fill(url: string): Promise<void> {
  await migrate(url)
  await seedSample(url)
  const direct = await openDirect(url)
  try {
    const began = performance.now()
    await insertGenerated([direct.db], articles, () => undefined)
    say('filled', { articles, seconds: secondsSince(began) })
    await direct.db.execute(sql`vacuum analyze search_documents`)
    const sorted = performance.now()
    await direct.db.execute(sql`reindex table search_documents`)
    const [size] = await direct.db.execute<{ words: number; indexes: number }>(sql`
      select pg_table_size('search_documents')::float8 as words,
        pg_indexes_size('search_documents')::float8 as indexes`)
    say('index', {
      seconds: secondsSince(sorted),
      words: megabytes(size?.words),
      indexes: megabytes(size?.indexes),
    })
  } finally {
    direct.close()
  }
}

function report(cache: 'cold' | 'warm', answers: Answers): void {
  const { searches, suggestions, missing, wrong, misplaced } = answers
  say(cache, {
    p50: percentile(searches, 50),
    p95: percentile(searches, 95),
    most: percentile(searches, 100),
    suggested50: percentile(suggestions, 50),
    suggested95: percentile(suggestions, 95),
  })
  say('truth', { searches: searches.length, missing, wrong, misplaced })
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? 0)
}

function secondsSince(began: number): number {
  return Math.round((performance.now() - began) / 1_000)
}

function megabytes(bytes = 0): number {
  return Math.round(bytes / 1e6)
}

function say(line: 'filled' | 'index' | 'cold' | 'warm' | 'truth', values: Values): void {
  console.log(t(`bench.search.${line}`, values))
}

type Values = Record<string, number>
