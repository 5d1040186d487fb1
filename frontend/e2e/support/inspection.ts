import { expect, type Locator, type Page } from '@playwright/test'

/** Begins an inspection of a home, together with the second inspector of the county, and opens its checklist. */
export async function startInspection(page: Page, home: string) {
  await page.goto('/inspections/new')
  await page.getByRole('combobox', { name: '敬老院' }).click()
  await page.getByRole('combobox', { name: '敬老院' }).fill(home)
  await page.getByRole('option', { name: home }).first().click()
  await page.getByRole('combobox', { name: '检查人员' }).fill('王芳')
  await page.getByRole('option', { name: /王芳/ }).click()
  await page.keyboard.press('Escape')
  await page.getByLabel('院方陪同人员').fill('马国栋')
  await page.getByRole('button', { name: '开始填写' }).click()
  await expect(page).toHaveURL(/\/inspections\/[0-9a-f-]{36}\/checklist/)
  await expect(page.getByRole('article').first()).toBeVisible()
}

/** The code of the checklist item that a card shows. */
export async function codeOf(card: Locator): Promise<string> {
  return ((await card.getAttribute('aria-label')) ?? '').split(' ')[0] as string
}
