import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { publicPages } from './pages'

const jar = 'node_modules/vnu-jar/build/dist/vnu.jar'

test('the HTML of every kind of page is valid', async ({ request }) => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-html-'))
  for (const [index, { path }] of publicPages.entries()) {
    writeFileSync(join(folder, `${index}.html`), await (await request.get(path)).text())
  }
  const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--skip-non-html', folder]
  const { stderr } = await promisify(execFile)('java', args, { maxBuffer: 32 * 1024 * 1024 })
  rmSync(folder, { recursive: true, force: true })

  const { messages } = JSON.parse(stderr) as { messages: Message[] }
  expect(messages.filter(({ type }) => type === 'error').map(describe)).toEqual([])
})

type Message = { type: string; message: string; url: string; extract?: string }

function describe({ message, url, extract }: Message): string {
  const index = Number(/(\d+)\.html$/.exec(url)?.[1])
  return `${publicPages[index]?.name}: ${message} ${extract ?? ''}`
}
