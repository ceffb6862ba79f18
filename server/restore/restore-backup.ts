import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import postgres from 'postgres'
import type { DirectClient, Transaction } from '@/db'
import { expire } from '@/domain/freshness/commands'
import { tags } from '@/domain/freshness/tags'
import { projectPath } from '@/project'
import type { Summary } from '@/server/backup/create-backup'
import { createFileSum } from '@/server/backup/file-sum'
import {
  type End,
  endSchema,
  entryNames,
  type Manifest,
  manifestSchema,
  tableOfPiece,
} from '@/server/backup/format'
import { Refusal } from '@/server/backup/refusal'
import { listMigrations, sessionSettings, sumTable } from '@/server/backup/tables'
import { type ArchiveEntry, readArchive, readJson } from './archive-reader'
import { createFilePlacer, type FilePlacer } from './file-placer'
import { createTableLoader, type TableLoader } from './table-loader'
import { advanceSequences, requireEmpty, requireSameTables, withOpenTables } from './target'

const migrationsFolder = projectPath('drizzle')
const lockNotAvailable = '55P03'

export type RestoreOptions = {
  file: string
  dataDir: string
  connect: () => Promise<DirectClient>
  migrate: () => Promise<void>
}

/**
 * Makes an empty site the one of the backup: every row and every file, or nothing at all. Throws
 * `Refusal` when the site is not empty, or the backup is damaged or of another version.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Summary> {
  const entries = readArchive(options.file)
  const client = await options.connect()
  const files = await createFilePlacer(options.dataDir)
  try {
    const manifest = await readManifest(entries)
    requireThisVersion(manifest)
    await requireEmpty(client.db)
    await options.migrate()
    const end = await load({ client, entries, files, manifest })
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    return { createdAt: new Date(manifest.createdAt), rows, files: end.files }
  } catch (error) {
    await files.remove()
    throw explained(error)
  } finally {
    client.close()
    await entries.return(undefined)
  }
}

type Site = { client: DirectClient; files: FilePlacer; manifest: Manifest; entries: Entries }
type Entries = AsyncGenerator<ArchiveEntry>

async function readManifest(entries: Entries): Promise<Manifest> {
  const { value: first } = await entries.next()
  if (first?.name !== entryNames.manifest) throw new Refusal('otherFormat')
  const manifest = manifestSchema.safeParse(await readJson(first.content))
  if (!manifest.success) throw new Refusal('otherFormat', { cause: manifest.error })
  return manifest.data
}

function requireThisVersion({ migrations }: Manifest): void {
  const own = readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash)
  if (own.join() !== migrations.join()) throw new Refusal('otherSchema')
}

/** The files take their places last, and before the commit: rows never speak of what is not there. */
async function load({ client, entries, files, manifest }: Site): Promise<End> {
  await client.db.execute(sql.raw(`${sessionSettings}; set lock_timeout to '10s'`))
  return client.db.transaction(async (transaction) => {
    if ((await listMigrations(transaction)).join() !== manifest.migrations.join()) {
      throw new Refusal('notMigrated')
    }
    const tables = await requireSameTables(transaction, manifest)
    const loader = createTableLoader({ sql: client.sql, transaction, tables })
    const end = await withOpenTables(transaction, tables, () => unpack({ entries, loader, files }))
    await verify(transaction, manifest)
    await advanceSequences(transaction)
    await expire(transaction, [tags.everything])
    await files.place()
    return end
  })
}

type Unpacking = { entries: Entries; loader: TableLoader; files: FilePlacer }

/** Reads the archive to its end; throws `Refusal` unless that end is there and fits the files. */
async function unpack({ entries, loader, files }: Unpacking): Promise<End> {
  const sum = createFileSum()
  let end: End | undefined
  for await (const { name, content } of entries) {
    if (end) throw new Refusal('damaged')
    const table = tableOfPiece(name)
    if (table) await loader.take(table, content)
    else if (name === entryNames.end) end = endSchema.parse(await readJson(content))
    else await files.take(name, sum.count(name, content))
  }
  await loader.end()
  if (!end || JSON.stringify(end) !== JSON.stringify(sum.end())) throw new Refusal('damaged')
  return end
}

async function verify(transaction: Transaction, { tables }: Manifest): Promise<void> {
  for (const table of tables) {
    const { rows, checksum } = await sumTable(transaction, table)
    if (rows !== table.rows || checksum !== table.checksum) throw new Refusal('damaged')
  }
}

/** Rows that Postgres refuses are not those it once gave. */
function explained(error: unknown): unknown {
  if (error instanceof Error && !(error instanceof postgres.PostgresError) && error.cause) {
    return error instanceof Refusal ? error : explained(error.cause)
  }
  if (!(error instanceof postgres.PostgresError)) return error
  if (error.code === lockNotAvailable) return new Refusal('busy', { cause: error })
  return /^2[23]/.test(error.code) ? new Refusal('damaged', { cause: error }) : error
}
