import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { build, isBuilt } from './build'

const folders: string[] = []

afterEach(() => {
  vi.unstubAllEnvs()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-build-'))
  folders.push(folder)
  return folder
}

/** A project whose "next build" writes what it was given to see. */
function project(): string {
  const root = newFolder()
  const bin = join(root, 'node_modules/next/dist/bin')
  mkdirSync(bin, { recursive: true })
  mkdirSync(join(root, 'app'))
  writeFileSync(join(root, 'app', 'page.tsx'), 'first')
  writeFileSync(
    join(bin, 'next'),
    `const { DATABASE_URL, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key } = process.env
     require('fs').mkdirSync('.next', { recursive: true })
     require('fs').writeFileSync('.next/BUILD_ID', (DATABASE_URL ?? 'none') + ' ' + key)`,
  )
  return root
}

function built(root: string, dataDir: string) {
  const will = { add: () => undefined, remove: () => undefined }
  return build({ root, dataDir, will, signal: new AbortController().signal })
}

const seenBy = (root: string) => readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8')

test('a build stands until a file that goes into it changes', async () => {
  const root = project()
  expect(isBuilt(root)).toBe(false)
  await built(root, newFolder())
  expect(isBuilt(root)).toBe(true)
  writeFileSync(join(root, 'app', 'page.test.tsx'), 'a test')
  expect(isBuilt(root)).toBe(true)
  writeFileSync(join(root, 'app', 'page.tsx'), 'second')
  expect(isBuilt(root)).toBe(false)
})

test('a file that moves is a change', async () => {
  const root = project()
  await built(root, newFolder())
  rmSync(join(root, 'app', 'page.tsx'))
  writeFileSync(join(root, 'app', 'other.tsx'), 'first')
  expect(isBuilt(root)).toBe(false)
})

test('every build gets the same key and no database', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://somewhere/else')
  const [root, dataDir] = [project(), newFolder()]
  await built(root, dataDir)
  const first = seenBy(root)
  await built(root, dataDir)
  expect(first).toMatch(/^none [\w+/=]{44}$/)
  expect(seenBy(root)).toBe(first)
})

test('a key from outside, as an image gets it, is the one used', async () => {
  vi.stubEnv('NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', 'given')
  const root = project()
  await built(root, newFolder())
  expect(seenBy(root)).toBe('none given')
})

test('a build that fails names the file with what it said, and does not count', async () => {
  const [root, dataDir] = [project(), newFolder()]
  await built(root, dataDir)
  writeFileSync(join(root, 'node_modules/next/dist/bin/next'), 'throw new Error("no such page")')
  await expect(built(root, dataDir)).rejects.toThrow(
    `Không dựng được trang; chi tiết nằm trong ${dataDir}/build.log.`,
  )
  expect(readFileSync(join(dataDir, 'build.log'), 'utf8')).toContain('no such page')
  expect(isBuilt(root)).toBe(false)
})
