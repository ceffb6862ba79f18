import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { openDirect } from '@/db/connection'
import { t } from '@/messages'
import { knownPages, untilWell } from './outage'
import { callAction, openPage } from './reader-calls'
import { ask, readOn } from './readers'
import { openShareForm, shareByScript, sharePlainly } from './share-calls'
import { databaseOf, openSite, type Site } from './site'

const readers = 4
const blocks = Buffer.alloc(64 * 1024)
/** Longer than the log of the database has room for ahead. */
const message = 15_000_000

/**
 * What readers notice while the disk of the data is full, until the database itself has to give up, and
 * how soon all is well once there is room again. The disk is one in memory, so this needs root.
 */
export async function benchFullDisk(): Promise<boolean> {
  const disk = mkdtempSync(join(tmpdir(), 'toa-soan-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=711', 'tmpfs', disk])
  const site = await openSite({ dataDir: disk })
  try {
    return await fillAndFree(site)
  } finally {
    await site.leave()
    execFileSync('umount', ['--lazy', disk])
  }
}

async function fillAndFree(site: Site): Promise<boolean> {
  const urls = await knownPages(site.origin)
  const page = await openPage(urls[1] ?? '')
  const form = await openShareForm(urls[1] ?? '')
  const reading = readOn(urls, readers)
  const ballast = fill(site.dataDir)
  await exhaustLog(databaseOf(site))
  const refused = await callAction({ page, kind: 'view', reader: 1 })
  const plain = await sharePlainly(form)
  const scripted = await shareByScript(form)
  const stranger = await ask(`${site.origin}/bai-viet/chua-ai-doc-${Date.now()}`)
  const { reads, failed } = reading.take()
  rmSync(ballast)
  const recovered = await untilWell(site.origin)
  const counted = await callAction({ page, kind: 'view', reader: 1 })
  await reading.stop()
  const status = String(stranger.status)
  console.log(t('bench.fullDisk.line', { reads, failed, status, recovered: Math.round(recovered) }))
  const { status: posted, isKept } = plain
  console.log(
    t('bench.fullDisk.share', { scripted, plain: String(posted), isKept: String(isKept) }),
  )
  const isShareSafe = scripted === 'away' && isKept
  return failed === 0 && refused === null && counted !== null && isShareSafe
}

/** Until the last byte. Returns the file that took them. */
function fill(folder: string): string {
  const path = join(folder, 'ballast')
  const file = openSync(path, 'w')
  try {
    for (;;) writeSync(file, blocks)
  } catch {
    // Open, it would keep its room when it is removed.
    closeSync(file)
    return path
  }
}

/** The server ends itself when its log finds no room, and cannot come back before there is. */
async function exhaustLog(url: string): Promise<void> {
  try {
    for (;;) {
      const direct = await openDirect(url)
      const words = sql`repeat('x', ${message})`
      await direct.db.execute(
        sql`select length(pg_logical_emit_message(false, 'x', ${words})::text)`,
      )
      direct.close()
    }
  } catch {
    // Gone: that is the fault.
  }
}
