import { existsSync } from 'node:fs'

/** Where Debian puts its Chromium, and the same engine without a window of its own: two thirds of the work. */
export const debianChromium = '/usr/bin/chromium'
export const debianShell = '/usr/bin/chromium-headless-shell'

/** The first of them that is installed, for Playwright's `launch`; else it takes its own. */
export function installedBrowser(...paths: readonly string[]): { executablePath?: string } {
  const found = paths.find((path) => existsSync(path))
  return found === undefined ? {} : { executablePath: found }
}
