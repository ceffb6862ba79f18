import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { faultsInAnyLook, rules } from './axe'
import { publicPages } from './pages'

for (const { name, path } of publicPages) {
  test(`axe finds nothing in any look of: ${name}`, async ({ page }) => {
    await page.goto(path)
    expect(await faultsInAnyLook(page)).toEqual([])
  })
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
