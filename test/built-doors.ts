import { readFileSync } from 'node:fs'
import { actionKeys, routeKeys } from './rights-matrix'

/** After a build: every server action and route handler in it stands in the table of rights. */
type References = Record<string, { filename: string; exportedName: string }>

const actions = readBuilt<{ node: References; edge: References }>(
  'server/server-reference-manifest.json',
)
const routes = readBuilt<Record<string, string>>('app-path-routes-manifest.json')

const unnamed = [
  ...Object.values({ ...actions.node, ...actions.edge })
    .filter(({ exportedName }) => !exportedName.startsWith('$$RSC_SERVER_CACHE'))
    .map(({ filename, exportedName }) => `${filename}#${exportedName}`)
    .filter((name) => !Object.hasOwn(actionKeys, name)),
  ...Object.entries(routes)
    .filter(([file]) => file.endsWith('/route'))
    .map(([, address]) => address)
    .filter((address) => !Object.hasOwn(routeKeys, address)),
]

for (const name of new Set(unnamed)) {
  console.error(`Say in test/rights-matrix.ts who may use ${name}`)
  process.exitCode = 1
}

function readBuilt<Manifest>(file: string): Manifest {
  return JSON.parse(readFileSync(new URL(`../.next/${file}`, import.meta.url), 'utf8'))
}
