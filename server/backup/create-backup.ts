import { join } from 'node:path'
import { type ArchiveWriter, writeArchive } from './archive-writer'
import { createFileSum, type FileSum } from './file-sum'
import { openFile, openFiles } from './files'
import {
  type End,
  entryNames,
  type Manifest,
  mediaPrefix,
  pieceName,
  type TableSum,
} from './format'
import { type Connect, type Snapshot, withSnapshot } from './snapshot'
import { listMigrations, listTables, sumTable } from './tables'

const pieceSize = 1024 * 1024
const newline = 10

export type BackupOptions = {
  file: string
  dataDir: string
  connect: Connect
  signal?: AbortSignal
}

export type Summary = { createdAt: Date; rows: number; files: number }

/**
 * Writes the whole site as it stands at one moment into one file, while it goes on being used. The
 * media are read after that moment: what the rows speak of is there. Memory stays bounded.
 */
export async function createBackup(options: BackupOptions): Promise<Summary> {
  const { file, dataDir, connect, signal } = options
  const summary = { createdAt: new Date(), rows: 0, files: 0 }
  const fill = async (archive: ArchiveWriter) => {
    const manifest = await withSnapshot(connect, (snapshot) => addDatabase(archive, snapshot))
    const end = await addFiles(archive, dataDir)
    summary.createdAt = new Date(manifest.createdAt)
    summary.rows = manifest.tables.reduce((rows, table) => rows + table.rows, 0)
    summary.files = end.files
  }
  await writeArchive(file, fill, signal)
  return summary
}

async function addDatabase(archive: ArchiveWriter, snapshot: Snapshot): Promise<Manifest> {
  const { transaction } = snapshot
  const createdAt = new Date().toISOString()
  const migrations = await listMigrations(transaction)
  const tables: TableSum[] = []
  for (const table of await listTables(transaction)) tables.push(await sumTable(transaction, table))
  const manifest: Manifest = { application: 'toa-soan', format: 1, createdAt, migrations, tables }
  await addJson(archive, entryNames.manifest, manifest)
  for (const table of tables) if (table.rows > 0) await addTable(archive, snapshot, table)
  return manifest
}

async function addTable(
  archive: ArchiveWriter,
  snapshot: Snapshot,
  table: TableSum,
): Promise<void> {
  let piece = 0
  let rows = 0
  for await (const chunk of inPieces(snapshot.readTable(table))) {
    piece += 1
    rows += countLines(chunk)
    await archive.add(pieceName(table.name, piece), chunk.length, [chunk])
  }
  // A connection that ends in mid-table must not pass for the end of the table.
  if (rows !== table.rows) throw new Error(`${table.name}: ${rows} rows of ${table.rows} came`)
}

/** COPY gives a row at a time; an entry of an archive has to know its size before it begins. */
async function* inPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let gathered: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    gathered.push(chunk)
    size += chunk.length
    if (size < pieceSize) continue
    yield Buffer.concat(gathered)
    gathered = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(gathered)
}

/** In COPY text each row is a line: a break inside a value is written as an escape. */
function countLines(text: Buffer): number {
  let lines = 0
  for (const byte of text) if (byte === newline) lines += 1
  return lines
}

async function addFiles(archive: ArchiveWriter, dataDir: string): Promise<End> {
  const sum = createFileSum()
  const add = addCounted(archive, sum)
  for await (const key of openFile(dataDir, entryNames.actionKey)) await add(key.path, key)
  for await (const medium of openFiles(join(dataDir, 'media'))) {
    await add(`${mediaPrefix}${medium.path}`, medium)
  }
  const end = sum.end()
  await addJson(archive, entryNames.end, end)
  return end
}

function addCounted(archive: ArchiveWriter, sum: FileSum) {
  return (name: string, file: { bytes: number; content: AsyncIterable<Buffer> }) =>
    archive.add(name, file.bytes, sum.count(name, file.content))
}

async function addJson(archive: ArchiveWriter, name: string, value: unknown): Promise<void> {
  const json = Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
  await archive.add(name, json.length, [json])
}
