/**
 * Three things about package-lock.json that npm does not look at: every optional platform package it
 * names has an entry (else `npm ci` fails on another platform), nothing installed is older than the
 * version that mended a published advisory, and every version is pinned.
 */
import { readFileSync } from 'node:fs'

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

/** @type {Record<string, { version?: string, optionalDependencies?: Record<string, string> }>} */
const packages = read('../package-lock.json').packages
/** @type {Record<string, string>} */
const floors = read('./advisory-floors.json')
const { dependencies, devDependencies } = read('../package.json')

const present = new Set(Object.keys(packages).map(nameOf))

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !present.has(name))
    .map((name) => `${nameOf(path)} names ${name}, which has no entry in package-lock.json`),
)

const outdated = Object.entries(packages)
  .filter(([path, { version }]) => isBelow(version, floors[nameOf(path)]))
  .map(([path, { version }]) => `${path} is ${version}, below ${floors[nameOf(path)]}`)

const loose = Object.entries({ ...dependencies, ...devDependencies })
  .filter(([, range]) => !/^\d+\.\d+\.\d/.test(String(range)))
  .map(([name, range]) => `${name} is not pinned: ${range}`)

const faults = [...missing, ...outdated, ...loose]
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)

/** @param {string} path */
function nameOf(path) {
  return path.split('node_modules/').at(-1) ?? path
}

/**
 * @param {string | undefined} version
 * @param {string | undefined} floor
 */
function isBelow(version, floor) {
  if (!version || !floor) return false
  return version.localeCompare(floor, 'en', { numeric: true }) < 0
}
