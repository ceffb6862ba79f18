import { expect, test } from 'vitest'
import { groupCommit } from './group-commit'

type Commit = (items: readonly number[]) => Promise<readonly string[]>

const named: Commit = async (items) => items.map((item) => `n${item}`)

function grouping(commit: Commit, bounds = { group: 100, queue: 1_000 }) {
  const groups: number[][] = []
  const add = groupCommit<number, string>({
    ...bounds,
    full: 'full',
    commit: (items) => {
      groups.push([...items])
      return commit(items)
    },
  })
  return { add, groups }
}

function numbers(length: number) {
  return Array.from({ length }, (_, index) => index)
}

test('items that arrive together share one commit, and each gets its own outcome', async () => {
  const { add, groups } = grouping(named)
  const outcomes = await Promise.all(numbers(50).map(add))
  expect(outcomes).toEqual(numbers(50).map((number) => `n${number}`))
  expect(groups).toEqual([numbers(50)])
})

test('items that arrive during a commit share the next one, and wait for it', async () => {
  const gates: (() => void)[] = []
  const settled: string[] = []
  const { add, groups } = grouping(async (items) => {
    await new Promise<void>((open) => gates.push(open))
    return named(items)
  })
  const first = add(0)
  await expect.poll(() => groups).toEqual([[0]])
  const others = [1, 2, 3].map((item) => add(item).then((outcome) => settled.push(outcome)))
  gates[0]?.()
  await first
  await expect.poll(() => groups).toEqual([[0], [1, 2, 3]])
  expect(settled).toEqual([])
  gates[1]?.()
  await Promise.all(others)
  expect(settled).toEqual(['n1', 'n2', 'n3'])
})

test('a failed commit fails its own group and nobody else', async () => {
  const { add } = grouping(async (items) => {
    if (items.includes(13)) throw new Error('no luck')
    return named(items)
  })
  const unlucky = await Promise.allSettled([12, 13].map(add))
  expect(unlucky.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await add(14)).toBe('n14')
})

test('a group has a most, and what comes beyond the queue is turned away at once', async () => {
  const { add, groups } = grouping(named, { group: 4, queue: 10 })
  const outcomes = await Promise.all(numbers(12).map(add))
  expect(outcomes.slice(10)).toEqual(['full', 'full'])
  expect(groups.map((group) => group.length)).toEqual([4, 4, 2])
  expect(await add(99)).toBe('n99')
})
