import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { looks, publicPages } from './pages'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing else can differ from one scheme to another. */
const ofColour = ['color-contrast', 'link-in-text-block']

for (const { name, path } of publicPages) {
  for (const look of looks) {
    test(`axe finds nothing on: ${name}, ${look.name}`, async ({ page }) => {
      await page.emulateMedia(look.media)
      await page.goto(path)
      const axe = new AxeBuilder({ page })
      const chosen = look.name === 'light' ? axe.withTags(rules) : axe.withRules(ofColour)
      const { violations } = await chosen.analyze()
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html]))).toEqual([])
    })
  }
}

test('axe finds nothing in the reader’s choices, in any of them', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Cách hiển thị' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cách hiển thị' })
  const axe = new AxeBuilder({ page }).include('[data-preferences]').withTags(rules)
  for (const choice of ['Tối', 'Rất lớn', 'Cao']) {
    await dialog.getByRole('radio', { name: choice, exact: true }).check()
    const { violations } = await axe.analyze()
    expect([choice, violations.map(({ id }) => id)]).toEqual([choice, []])
  }
})
