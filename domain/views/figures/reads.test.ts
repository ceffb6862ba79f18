import { expect, test } from 'vitest'
import { published } from '@/test/articles'
import { ownDatabase } from '@/test/own-database'
import { findFigures } from './reads'

ownDatabase()

test('figures are read of the articles asked for, and of no others', async () => {
  const [asked, other] = [await published('Được hỏi'), await published('Không hỏi')]
  const figuresOf = await findFigures([asked])
  expect(figuresOf(asked)).toEqual({ article: 0, site: 0, online: 0 })
  expect(figuresOf(other)).toBeNull()
  expect(figuresOf(null)).toEqual({ article: null, site: 0, online: 0 })
})
