import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keepAssets } from './assets'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-assets-'))
  folders.push(folder)
  return folder
}

/** What `next build` leaves: nothing of the build before. */
function build(root: string, id: string): void {
  rmSync(join(root, '.next'), { recursive: true, force: true })
  mkdirSync(join(root, '.next', 'static', 'chunks'), { recursive: true })
  writeFileSync(join(root, '.next', 'BUILD_ID'), id)
  writeFileSync(join(root, '.next', 'static', 'chunks', `${id}.js`), id)
  writeFileSync(join(root, '.next', 'static', 'chunks', 'same.js'), id)
}

const has = (root: string, id: string) =>
  existsSync(join(root, '.next', 'static', 'chunks', `${id}.js`))

test('a build has the files of the one before it, however often it is started, and no older ones', async () => {
  const [root, dataDir] = [newFolder(), newFolder()]
  for (const id of ['a', 'b', 'c']) {
    build(root, id)
    await keepAssets(root, dataDir)
    await keepAssets(root, dataDir)
  }
  expect(['a', 'b', 'c'].map((id) => has(root, id))).toEqual([false, true, true])
  const same = join(root, '.next', 'static', 'chunks', 'same.js')
  expect(readFileSync(same, 'utf8')).toBe('c')
})

test('a new image, which never saw the old build, has its files all the same', async () => {
  const dataDir = newFolder()
  for (const id of ['a', 'b']) {
    const root = newFolder()
    build(root, id)
    await keepAssets(root, dataDir)
    if (id === 'b') expect(has(root, 'a')).toBe(true)
  }
})

test('where nothing can be written the site opens without', async () => {
  const root = newFolder()
  build(root, 'a')
  const dataDir = join(root, 'file')
  writeFileSync(dataDir, '')
  await expect(keepAssets(root, dataDir)).resolves.toBeUndefined()
})
