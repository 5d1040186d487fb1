import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { downloadedText, picture } from '../support/files'
import { signIn } from '../support/people'

/** Another day for each screen and run: what is published stays, and one day is published once. */
function nextDay(page: Page): string {
  const ahead = 30 + (Math.floor(Date.now() / 1000) % 280) + (page.viewportSize()?.width === 390 ? 1 : 0)
  return new Date(Date.now() + 8 * 3600 * 1000 + ahead * 86400 * 1000).toISOString().slice(0, 10)
}
async function amounts(page: Page, values: string[]) {
  for (const [index, label] of ['具备自理能力', '部分丧失', '完全丧失'].entries()) {
    await page.getByLabel(label, { exact: true }).fill(values[index] as string)
    await page.getByLabel(label, { exact: true }).press('Tab')
  }
}

test('a city drafts its care standard, sees what it changes, and publishes it for everybody to read', async ({
  page
}) => {
  const day = nextDay(page)
  const number = `示例〔${day}〕号`
  await signIn(page, 'city')
  await page.goto('/standards')
  await expect(page.getByText('14 个市州中 2 个公布了照料护理标准')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '起草照料护理标准' }).click()
  await page.getByLabel('执行日期').fill(day)
  await page.getByLabel('执行日期').press('Enter')
  await amounts(page, ['100', '320', '480'])
  await expect(page.getByText(/低于省定最低标准：每月至少 140.00 元/)).toBeVisible()
  await amounts(page, ['160', '320', '480'])
  await expect(page.getByText(/低于省定最低标准：每月至少/)).toBeHidden()
  const effect = page.getByRole('region', { name: '公布后的影响' })
  await expect(effect.getByRole('rowheader', { name: '甘州区' })).toBeVisible()
  await page.getByLabel('当地最低工资（元/月）').fill('1670')
  await page.getByLabel('测算说明').fill('按最低工资的一定比例')
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByRole('button', { name: '公布', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '公布', exact: true }).click()
  await expect(dialog.getByText('请填写发文字号')).toBeVisible()
  await dialog.getByLabel('发文字号').fill(number)
  await dialog.locator('input[type=file]').setInputFiles(await picture(page))
  await expect(dialog.getByRole('button', { name: '移除' })).toBeVisible()
  await dialog.getByRole('button', { name: '公布', exact: true }).click()
  await expect(page.getByRole('heading', { name: '张掖市' })).toBeVisible()
  await expect(page.getByText(number).first()).toBeVisible()
  await expectAccessible(page)
  const version = page.locator('article').filter({ hasText: number })
  const printed = await downloadedText(page, () =>
    version.getByRole('button', { name: '公布文件 PDF' }).click()
  )
  expect(printed).toContain('张掖市人民政府文件')
  expect(printed).toContain('480.00')

  await page.context().clearCookies()
  await page.goto('/public/standards/620700')
  await expect(page.getByText(number).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: '全部市州' }).click()
  await expect(page.getByText('尚未公布').first()).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /兰州市/ })).toBeVisible()
})

test('a city cannot draft for another, and those who do not publish see no way to', async ({ page }) => {
  await signIn(page, 'city')
  await page.goto('/standards/cities/620100')
  await expect(page.getByRole('heading', { name: '兰州市' })).toBeVisible()
  await expect(page.getByRole('button', { name: '起草照料护理标准' })).toBeHidden()

  await signIn(page, 'county')
  await page.goto('/standards')
  await expect(page.getByText('14 个市州中 2 个公布了照料护理标准')).toBeVisible()
  await expect(page.getByRole('button', { name: '起草照料护理标准' })).toBeHidden()
  await page.goto('/standards/care/drafts/new')
  await expect(page).toHaveURL(/not-allowed/)
})

test('the province sees whom a living standard concerns', async ({ page }) => {
  await signIn(page, 'province')
  await page.goto('/standards/living/drafts/new')
  await page.getByLabel('执行日期').fill(nextDay(page))
  await page.getByLabel('执行日期').press('Enter')
  await page.getByLabel('每年标准（元）').last().fill('6600')
  await page.getByLabel('当地低保标准（元/月）').fill('450')
  await page.getByLabel('当地低保标准（元/月）').press('Tab')
  await expect(page.getByText('低于低保标准的 1.3 倍')).toBeVisible()
  await expect(page.getByRole('rowheader', { name: '张掖市' })).toBeVisible()
  await expectAccessible(page)
})
