import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentInks, contrast } from './accent'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`)

/** The two colours of a custom property, as the style sheet has them. */
function schemes(name: string): [light: string, dark: string] {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? []
  if (!light || !dark) throw new Error(`No --${name} in globals.css`)
  return [light, dark]
}

test('contrast is that of WCAG: black on white, and its published grey', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#ffffff', '#767676')).toBe(contrast('#767676', '#ffffff'))
})

test('whatever colour an owner chooses is readable on every ground of both schemes', () => {
  const grounds = [schemes('paper'), schemes('raised')]
  fc.assert(
    fc.property(colour, (accent) => {
      const { onLight, onDark } = accentInks(accent)
      for (const [light, dark] of grounds) {
        expect(contrast(onLight, light)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(onDark, dark)).toBeGreaterThanOrEqual(4.5)
      }
    }),
  )
})

test('a colour that is readable already stays as the owner chose it', () => {
  expect(accentInks('#9a1b1e').onLight).toBe('#9a1b1e')
  expect(accentInks('#ffd166').onDark).toBe('#ffd166')
})

test('ink and quiet ink are readable on every ground of both schemes', () => {
  for (const ink of [schemes('ink'), schemes('muted')]) {
    for (const ground of [schemes('paper'), schemes('raised')]) {
      expect(contrast(ink[0], ground[0])).toBeGreaterThanOrEqual(4.5)
      expect(contrast(ink[1], ground[1])).toBeGreaterThanOrEqual(4.5)
    }
  }
})
