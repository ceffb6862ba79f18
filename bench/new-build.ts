import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { t } from '@/messages'
import { projectPath } from '@/project'
import { freePort } from '@/server/postgres/free-port'
import { launchBrowser, owner } from './browser'
import { goOn, type Outcome, openTabs, writeOn } from './old-tabs'
import { databaseOf, openSite } from './site'

const isLeftOut = (name: string) => /^(\.git|\.next|\.compiled|data|node_modules)$/.test(name)

/** A message, a component and a style, of the newsroom and of readers' pages, by what they become. */
const changes = [
  ['messages/vi.json', '"newsroom": "Tòa soạn"', '"newsroom": "Tòa soạn mới"'],
  ['messages/errors.json', 'Trang gặp lỗi', 'Trang đang gặp lỗi'],
  [
    'components/site/error-notice.tsx',
    '<p className={styles.code}>500',
    '<p className={styles.code}>Lỗi 500',
  ],
  ['components/desk/frame.tsx', '<header className', '<header data-build="new" className'],
  ['public/scripts/share.js', '// Sends', '// It sends'],
  ['app/globals.css', '@import', '/* new */ @import'],
] as const

/**
 * Two builds one after the other on the same data, while somebody writes a draft and somebody else a
 * mail below an article, on pages of the first. True when both go on and nothing is lost. In a copy of
 * the source: this one stays as it is built.
 */
export async function benchNewBuild(): Promise<boolean> {
  const root = await copySource()
  const browser = await launchBrowser()
  const port = await freePort()
  const first = await openSite({ root, port, environment: owner })
  try {
    const tabs = await openTabs(browser, first.origin)
    const build = buildOf(root)
    await first.leave()
    await writeOn(tabs)
    for (const change of changes) await renew(root, change)
    const second = await openSite({ root, port, dataDir: first.dataDir })
    const outcome = await goOn(tabs, databaseOf(second)).finally(() => second.leave())
    return report(outcome) && buildOf(root) !== build
  } finally {
    await browser.close()
    await first.close()
    await rm(root, { recursive: true })
  }
}

/** Packages are linked file by file: a build follows no link out of its folder. */
async function copySource(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'toa-soan-source-'))
  const names = (await readdir(projectPath())).filter((name) => !isLeftOut(name))
  execFileSync('cp', ['-a', ...names.map((name) => projectPath(name)), root])
  linkOrCopy(projectPath('node_modules'), root)
  return root
}

function linkOrCopy(folder: string, to: string): void {
  try {
    execFileSync('cp', ['-al', folder, to], { stdio: 'ignore' })
  } catch {
    // Another disk, or a system without such links.
    execFileSync('cp', ['-a', folder, to])
  }
}

async function renew(root: string, [name, old, now]: (typeof changes)[number]): Promise<void> {
  const file = join(root, name)
  const text = await readFile(file, 'utf8')
  if (!text.includes(old)) throw new Error(`There is no ${old} in ${name}`)
  await writeFile(file, text.replace(old, now))
}

function buildOf(root: string): string {
  return readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8')
}

function report(outcome: Outcome): boolean {
  const names = Object.keys(outcome) as (keyof Outcome)[]
  for (const name of names) {
    const sign = outcome[name] ? '✓' : '✗'
    console.log(`${sign} ${t(`bench.newBuild.${name}`)}`)
  }
  return names.every((name) => outcome[name])
}
