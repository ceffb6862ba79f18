import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { debianChromium, debianShell, installedBrowser } from './test/chromium'

const port = 3187
const origin = `http://localhost:${port}`

// Workers read this file too: the folder is made once and handed on.
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'toa-soan-e2e-'))

const launchOptions = {
  ...installedBrowser(debianShell, debianChromium),
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** What is tried once, at one width. */
const sameAtAnyWidth = [
  'ahead',
  'axe',
  'crawl',
  'desk-axe',
  'drawn-once',
  'editor',
  'editor-media',
  'editor-pasting',
  'freshness',
  'hidden',
  'hostile-bodies',
  'invitations',
  'keyboard',
  'light',
  'looks',
  'media',
  'old-addresses',
  'outage',
  'paper',
  'publishing',
  'refusal',
  'search',
  'vietnamese-input',
  'views',
  'writing',
  'writing-around',
  'writing-kept',
]

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A busy machine may keep a page waiting; what is wrong is wrong three times.
  retries: process.env.CI ? 2 : 0,
  reporter: [['list']],
  use: { baseURL: origin, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', launchOptions },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], launchOptions } },
    {
      name: 'phone',
      // Nor is what the server alone decides tried at each width.
      grepInvert: /@once/,
      testIgnore: sameAtAnyWidth.map((name) => `**/${name}.spec.ts`),
      use: { ...devices['Pixel 7'], launchOptions },
    },
    {
      name: 'without scripts',
      grep: /@reading/,
      use: { ...devices['Desktop Chrome'], launchOptions, javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: 'npm start',
    url: `${origin}/readyz`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { PORT: String(port), DATA_DIR: process.env.E2E_DATA_DIR },
  },
})
