import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Answer } from './crawl'

const jar = 'node_modules/vnu-jar/build/dist/vnu.jar'

type Message = { type: string; message: string; url: string; extract?: string }

/** What the W3C's own checker finds wrong with these pages. */
export async function htmlFaults(pages: readonly Answer[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-html-'))
  for (const [index, { body }] of pages.entries()) {
    writeFileSync(join(folder, `${index}.html`), body)
  }
  const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--skip-non-html', folder]
  const { stderr } = await promisify(execFile)('java', args, { maxBuffer: 32 * 1024 * 1024 })
  rmSync(folder, { recursive: true, force: true })

  const { messages } = JSON.parse(stderr) as { messages: Message[] }
  return messages
    .filter(({ type }) => type === 'error')
    .map(({ message, url, extract }) => `${pages[indexOf(url)]?.path}: ${message} ${extract ?? ''}`)
}

function indexOf(url: string): number {
  return Number(/(\d+)\.html$/.exec(url)?.[1])
}
