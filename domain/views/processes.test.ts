import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { beforeEach, expect, test } from 'vitest'
import { published } from '@/test/articles'
import { compiled } from '@/test/compiled'
import { emptyTables } from '@/test/empty-tables'
import { ownDatabase } from '@/test/own-database'
import { counted } from '@/test/readers'

ownDatabase()

beforeEach(async () => {
  await emptyTables('articles', 'article_views', 'site_hours', 'reader_windows')
})

type Instance = { process: ChildProcess; answers: string[]; ended: Promise<unknown> }

function instance(first: number, last: number, articles: readonly string[]): Instance {
  const child = spawn(
    process.execPath,
    [compiled('test/view-child.ts'), String(first), String(last), ...articles],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const answers: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => answers.push(line))
  return { process: child, answers, ended: once(child, 'close') }
}

test('two instances agree, though their readers and articles are the same', async () => {
  const articles = [await published('Một'), await published('Hai'), await published('Ba')]
  const instances = [instance(0, 400, articles), instance(200, 600, [...articles].reverse())]
  await Promise.all(instances.map(({ ended }) => ended))
  const answers = instances.flatMap((one) => one.answers)
  expect(answers).toHaveLength(2 * 400 * 3)
  expect(answers.filter((answer) => !answer.endsWith(' recorded'))).toEqual([])
  expect(await counted()).toEqual({ views: 1_800, visits: 600, readers: 600, windows: 2_400 })
}, 120_000)

test('no view that was answered is lost when the app is killed in the middle', async () => {
  const articleId = await published('Hà Nội mưa')
  const { process: app, answers, ended } = instance(0, 100_000, [articleId])
  await expect.poll(() => answers.length, { timeout: 60_000 }).toBeGreaterThan(300)
  app.kill('SIGKILL')
  await ended
  const { views, visits } = await counted()
  expect(views).toBeGreaterThanOrEqual(answers.length)
  expect(views).toBeLessThanOrEqual(answers.length + 40)
  expect(visits).toBe(views)
}, 120_000)
