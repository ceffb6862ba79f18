import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import {
  articles,
  baselines,
  bylines,
  cacheTags,
  media,
  sections,
  settings,
  tags,
} from '@/db/schema'
import { seedSample } from '@/db/seed'
import { env } from '@/env'
import { published } from '@/test/articles'
import { person } from '@/test/editors'
import { ownDatabase } from '@/test/own-database'
import { ownMedia } from '@/test/own-media'
import { removeSample } from './commands'
import { countSampleTexts } from './drafts'

ownDatabase()
ownMedia()

beforeAll(async () => {
  await seedSample(env().DATABASE_URL ?? '')
})

test('takes the sample off and leaves what is the newsroom’s own', async () => {
  const owner = await person({ role: 'owner' })
  const [section] = await db().select().from(sections).limit(1)
  const [picture] = await db().select().from(media).limit(1)
  const own = await published('Bài của tòa soạn', {
    sectionId: section?.id ?? null,
    coverId: picture?.id ?? null,
  })
  expect(await countSampleTexts(owner)).toBeGreaterThan(10)
  expect(await removeSample(await person({ role: 'publisher' }))).toEqual({ status: 'forbidden' })

  expect(await removeSample(owner)).toEqual({ status: 'removed' })

  expect((await db().select().from(articles)).map(({ id }) => id)).toEqual([own])
  expect(await db().select().from(sections)).toEqual([section])
  expect((await db().select().from(media)).map(({ id }) => id)).toEqual([picture?.id])
  expect(await readdir(join(env().DATA_DIR, 'media'))).toEqual([picture?.id])
  for (const table of [tags, bylines, baselines])
    expect(await db().select().from(table)).toEqual([])
  expect((await db().select().from(cacheTags)).at(-1)).toMatchObject({ tag: '*' })
  expect((await db().select().from(settings)).map(({ name }) => name)).not.toContain('sample')
  expect(await countSampleTexts(owner)).toBe(0)
  expect(await removeSample(owner)).toEqual({ status: 'gone' })
})
