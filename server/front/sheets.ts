import { askPlainly } from './ask-app'
import type { Front } from './options'
import { readWhole } from './read-whole'
import type { Visit } from './visit'

/** The texts of style sheets by their addresses. What cannot be had is missing: the page keeps its link. */
export type Sheets = ReadonlyMap<string, string>

const address = /(url\(\s*["']?)(?!data:|https?:|\/)([^)"']+)/g

/** Sheets are named after their content, so each is asked for once. */
export async function findSheets(visit: Visit, paths: string[], front: Front): Promise<Sheets> {
  const found = await Promise.all(paths.map((path) => findSheet(visit, path, front)))
  return new Map(paths.flatMap((path, n) => (found[n] ? [[path, found[n]]] : [])))
}

async function findSheet(visit: Visit, path: string, front: Front): Promise<string | null> {
  const known = front.sheets.get(path)
  if (known !== undefined) return known
  const answer = await askPlainly(visit, path, front).catch(() => null)
  const bytes = answer && (await readWhole(answer, front.limits.html).catch(() => null))
  if (answer?.statusCode !== 200 || !bytes) return null
  const css = bytes.toString().replaceAll(address, (_, before, relative) => {
    return `${before}${new URL(relative, `http://site${path}`).pathname}`
  })
  front.sheets.set(path, css)
  return css
}
