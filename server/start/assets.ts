import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Lets pages of the build before this one, still open somewhere, load the scripts, styles and fonts
 * they name: a new build knows only its own. Their copy is in the data folder, because an image of a new
 * version has no older build. Without room or right to write there is none, and the site opens as well.
 */
export async function keepAssets(root: string, dataDir: string): Promise<void> {
  await bringBack(root, dataDir).catch(() => undefined)
}

async function bringBack(root: string, dataDir: string): Promise<void> {
  const shown = join(root, '.next', 'static')
  const folder = join(dataDir, 'assets')
  const id = join(folder, 'build')
  const current = join(folder, 'current')
  const previous = join(folder, 'previous')
  const build = readFileSync(join(root, '.next', 'BUILD_ID'), 'utf8')
  if (!existsSync(id) || readFileSync(id, 'utf8') !== build) {
    await mkdir(folder, { recursive: true })
    await rm(previous, { recursive: true, force: true })
    if (existsSync(current)) await rename(current, previous)
    await cp(shown, current, { recursive: true })
    await writeFile(id, build)
  }
  if (existsSync(previous)) await cp(previous, shown, { recursive: true, force: false })
}
