import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { parseDocument } from '@/domain/documents/parse'
import { plainText } from '@/domain/documents/plain-text'
import { dayOf } from '@/domain/text/dates'
import { cleanDocument, cleanLine, type Json } from '@/domain/text/normalise'
import { slugify } from '@/domain/text/slug'
import {
  sampleArticles,
  sampleBylines,
  sampleMedia,
  samplePages,
  sampleSections,
  sampleSettings,
  sampleTags,
} from '.'

test('the old article is there word for word', () => {
  const old = sampleArticles.find(({ carriedOverViews }) => carriedOverViews === 2488)
  const text = `${old?.title}\n${old && plainText(old.body)}`
  expect(createHash('sha256').update(text).digest('hex')).toBe(
    'c63e8b117fbe2d76a8ad51dc7619a513ae69b98b21657b9a4b2fb974ff07c9c1',
  )
  expect(dayOf(new Date(old?.publishedAt ?? ''))).toBe('2016-05-10')
})

test('the other thirteen news of the old page are there, newest first, each at a minute of its own', () => {
  expect(sampleArticles).toHaveLength(14)
  const times = sampleArticles.map(({ publishedAt }) => Date.parse(publishedAt))
  expect(times).toEqual([...new Set(times)].toSorted((a, b) => b - a))
  const days = sampleArticles.map(({ publishedAt }) => dayOf(new Date(publishedAt)))
  expect(days).toEqual(['2016-06-18', ...Array(13).fill('2016-05-10')])
})

test('every text may be stored as it is', () => {
  for (const { title, standfirst, body } of [...sampleArticles, ...samplePages]) {
    expect(cleanLine(title)).toBe(title)
    expect(cleanLine(standfirst)).toBe(standfirst)
    expect(parseDocument(body)).toEqual(body)
  }
  const rest: Json = [sampleSections, sampleTags, sampleBylines, sampleMedia, sampleSettings]
  expect(cleanDocument(rest)).toEqual(rest)
})

test('slugs are what their names make, and no two articles share one', () => {
  for (const { slug, name } of [...sampleSections, ...sampleTags, ...sampleBylines]) {
    expect(slugify(name)).toBe(slug)
  }
  const slugs = [...sampleArticles, ...samplePages].map(({ title }) => slugify(title))
  expect(new Set(slugs).size).toBe(slugs.length)
})

test('links within the sample lead to something', () => {
  const known = new Set([
    ...sampleArticles.map(({ title }) => `/bai-viet/${slugify(title)}`),
    ...samplePages.map(({ title }) => `/trang-tinh/${slugify(title)}`),
  ])
  const links = JSON.stringify([sampleArticles, samplePages]).matchAll(/"href":"(\/[^"]*)"/g)
  const targets = [...links].map(([, target]) => target)
  expect(targets.length).toBeGreaterThan(0)
  for (const target of targets) expect(known).toContain(target)
})

test('together the articles show every kind of block an editor writes most', () => {
  const written = JSON.stringify(sampleArticles)
  const kinds = [
    'heading',
    'bulletList',
    'orderedList',
    'blockquote',
    'pullQuote',
    'table',
    'figure',
  ]
  for (const kind of [...kinds, 'footnote']) expect(written).toContain(`"type":"${kind}"`)
})

test('pictures are as described and light', async () => {
  for (const { file, width, height, mime } of sampleMedia) {
    const path = fileURLToPath(new URL(`../media/${file}`, import.meta.url))
    const found = await sharp(path).metadata()
    expect([found.width, found.height, `image/${found.format}`]).toEqual([width, height, mime])
    expect(statSync(path).size).toBeLessThan(120_000)
  }
})
