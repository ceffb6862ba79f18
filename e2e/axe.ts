import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { looks } from './pages'

/** WCAG 2.2 AA, and what axe holds to be good besides. */
export const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing else can differ from one look to another. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** What axe finds in the page as it stands, each as its rule and the markup. */
export async function faults(page: Page): Promise<string[][]> {
  return found(new AxeBuilder({ page }).withTags(rules))
}

/** The same in light, dark and high contrast, each named. */
export async function faultsInAnyLook(page: Page): Promise<string[][]> {
  const all: string[][] = []
  for (const { name, media } of looks) {
    await page.emulateMedia(media)
    const axe = new AxeBuilder({ page })
    const chosen = name === 'light' ? axe.withTags(rules) : axe.withRules(ofColour)
    all.push(...(await found(chosen)).map((fault) => [name, ...fault]))
  }
  return all
}

/** Without frames of other sites the older mode finds the same, with no page of its own for each look. */
async function found(axe: AxeBuilder): Promise<string[][]> {
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html]))
}
