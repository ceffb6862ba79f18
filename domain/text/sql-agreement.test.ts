import fc from 'fast-check'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '@/test/database'
import { markedLetters, newsSentences, syllables, troubledText } from '@/test/vietnamese'
import { compareVietnamese } from './compare'
import { fold } from './fold'
import { cleanDocument, cleanLine, cleanText } from './normalise'
import { spelling } from './spelling'

let sql: postgres.Sql
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await freshDatabase()
  drop = database.drop
  sql = postgres(database.url, { max: 1 })
})

afterAll(async () => {
  await sql?.end()
  await drop?.()
})

// Blocks that Node's Unicode, Postgres' and its ICU's have known for long: newer letters fold where known.
const oldLetters = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 0x52f }), fc.integer({ min: 0x1e00, max: 0x2bff })))
  .map((points) => String.fromCodePoint(...points))

const batch = fc.sample(fc.oneof({ weight: 4, arbitrary: troubledText }, oldLetters), 1500)
// Neither zero bytes nor halves of surrogate pairs ever reach the database.
const storable = [...batch, ...batch.map(cleanText), ...batch.map(cleanLine), ...newsSentences].map(
  (text) => text.replaceAll('\0', '').replace(/\p{Cs}/gu, ''),
)

test('the database takes exactly the texts that cleaning would not change', async () => {
  const rows = await sql<{ value: string; clean: boolean; line: boolean }[]>`
    SELECT value, is_clean_text(value) AS clean, is_clean_line(value) AS line
    FROM unnest(${storable}::text[]) AS texts(value)`
  for (const { value, clean, line } of rows) {
    expect([value, clean]).toEqual([value, cleanText(value) === value])
    expect([value, line]).toEqual([value, cleanLine(value) === value])
  }
})

test('the database takes exactly the documents that cleaning would not change', async () => {
  const documents = storable.map((text, index) => ({
    [index % 3 === 0 ? text : 'text']: [text, { at: 5, content: storable[index - 1] ?? '' }],
  }))
  const rows = await sql<{ value: string; clean: boolean }[]>`
    SELECT value, is_clean_json(value::jsonb) AS clean
    FROM unnest(${documents.map((document) => JSON.stringify(document))}::text[]) AS texts(value)`
  for (const { value, clean } of rows) {
    const document = JSON.parse(value)
    const same = JSON.stringify(cleanDocument(document)) === JSON.stringify(document)
    expect([value, clean]).toEqual([value, same])
  }
})

test('both fold alike', async () => {
  const letters = [...markedLetters, ...markedLetters.toUpperCase(), 'İSTANBUL', 'ΟΔΟΣ', 'ẞ', 'Ǆ']
  const texts = [...storable, ...letters, ...letters.map((letter) => letter.normalize('NFD'))]
  const rows = await sql<{ value: string; folded: string }[]>`
    SELECT value, fold_text(value) AS folded FROM unnest(${texts}::text[]) AS texts(value)`
  for (const { value, folded } of rows) expect([value, folded]).toEqual([value, fold(value)])
})

test('both spell alike, every syllable too', async () => {
  const letters = [...markedLetters, ...markedLetters.toUpperCase(), 'İSTANBUL', 'ΟΔΟΣ', 'ẞ', 'Ǆ']
  const texts = [...storable, ...letters, ...syllables, syllables.join(' ').toUpperCase()]
  const all = [...texts, ...texts.map((text) => text.normalize('NFD'))]
  const rows = await sql<{ value: string; spelled: string }[]>`
    SELECT value, spelling_of(value) AS spelled FROM unnest(${all}::text[]) AS texts(value)`
  const wrong = rows.filter(({ value, spelled }) => spelled !== spelling(value))
  expect(wrong).toEqual([])
})

test('nothing to check is no offence', async () => {
  const [row] = await sql`
    SELECT is_clean_text(NULL) AS text, is_clean_line(NULL) AS line, is_clean_json(NULL) AS json`
  expect(row).toEqual({ text: null, line: null, json: null })
})

test('both sort alike', async () => {
  const words = newsSentences.flatMap((sentence) => sentence.split(' '))
  const letters = [...markedLetters, ...markedLetters.toUpperCase()].map((letter) => `t${letter}n`)
  const texts = [...new Set([...words, ...letters, ...newsSentences])]
  const rows = await sql<{ value: string }[]>`
    SELECT value FROM unnest(${texts}::text[]) AS texts(value) ORDER BY value COLLATE "vi-x-icu"`
  expect(texts.toSorted(compareVietnamese)).toEqual(rows.map(({ value }) => value))
})
