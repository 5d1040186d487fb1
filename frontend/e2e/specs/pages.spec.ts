import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signIn, signInByForm } from '../support/people'

test('the province sees the figures of the speech', async ({ page }) => {
  await signInByForm(page, 'province')

  for (const figure of ['264', '186', '157', '221', '83.7 %', '2 / 14']) {
    await expect(page.getByText(figure, { exact: true }).first()).toBeVisible()
  }
  await expectAccessible(page)
  await page.getByRole('link', { name: /未经编制部门批复/ }).click()
  await expect(page.getByText('共 186 条')).toBeVisible()
})

const pages: Record<string, string[]> = {
  province: ['/homes', '/inspections', '/rectifications', '/account'],
  county: ['/overview', '/homes', '/homes/new', '/inspections/new', '/rectifications?overdue=true'],
  director: ['/overview', '/homes', '/inspections', '/rectifications'],
  fire: ['/overview', '/rectifications'],
  auditor: ['/overview', '/audit'],
  admin: ['/users']
}

for (const [username, paths] of Object.entries(pages)) {
  test(`the pages of ${username} open, fit and can be used by everybody`, async ({ page }) => {
    await signIn(page, username)
    for (const path of paths) {
      await page.goto(path)
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        page.viewportSize()?.width ?? 0
      )
      await expectAccessible(page)
    }
  })
}

async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.getByText('没有这个页面')).toHaveCount(0)
  await expect(page.getByText('不能打开此页')).toHaveCount(0)
}
