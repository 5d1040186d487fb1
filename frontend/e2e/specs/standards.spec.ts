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
  const scan = page.locator('article').filter({ hasText: number }).getByRole('link', { name: '下载扫描件' })
  expect(
    (await page.request.get((await scan.getAttribute('href')) ?? '')).headers()['content-disposition']
  ).toMatch(/^attachment/)
  await page.getByRole('link', { name: '全部市州' }).click()
  await expect(page.getByText(/最低工资（4 类地区）每月 1,670 元/)).toBeVisible()
  await expect(page.getByRole('heading', { name: '照料护理最低标准 · 历次公布' })).toBeVisible()
  await expectAccessible(page)
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

test('the notice of a living standard is printed with all that its document says', async ({ page }) => {
  await signIn(page, 'county')
  await page.goto('/standards/cities/620700')
  const standard = page.locator('article').filter({ hasText: '甘肃省标准 2021年' }).first()
  const printed = await downloadedText(page, () =>
    standard.getByRole('button', { name: '公布文件 PDF' }).click()
  )
  expect(printed).toContain('甘肃省民政厅文件')
  expect(printed).toContain('6,216.00')
  expect(printed).toContain('9,732.00')
})

test('the province sets a floor and a minimum wage, which nobody edits afterwards', async ({ page }) => {
  const day = nextDay(page)
  await signIn(page, 'province')
  await page.goto('/standards')
  await page.getByRole('link', { name: '照料护理最低标准' }).click()
  await page.getByRole('button', { name: '公布最低标准' }).click()
  const floor = page.getByRole('dialog')
  await expect(floor.getByRole('button', { name: '公布', exact: true })).toBeDisabled()
  await floor.getByLabel('发文字号').fill(`示例〔${day}〕底线`)
  await floor.getByLabel('执行日期').fill(day)
  await floor.getByLabel('执行日期').press('Enter')
  for (const [label, value] of [
    ['具备自理能力', '1680'],
    ['部分丧失', '1670'],
    ['完全丧失', '4800']
  ] as const)
    await floor.getByLabel(label).fill(value)
  await floor.getByLabel('完全丧失').press('Tab')
  await floor.getByRole('button', { name: '公布', exact: true }).click()
  await expect(floor.getByText(/护理等级越重/)).toBeVisible()
  await expectAccessible(page)
  await floor.getByLabel('部分丧失').fill('3360')
  await floor.getByLabel('部分丧失').press('Tab')
  await floor.getByRole('button', { name: '公布', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const set = page.locator('article').filter({ hasText: `示例〔${day}〕底线` })
  await expect(set.getByText('尚未执行')).toBeVisible()
  await expect(page.locator('article').filter({ hasText: '已被替代' }).first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: /修改|编辑/ })).toHaveCount(0)
  await expectAccessible(page)

  await page.goto('/standards/minimum-wages')
  await page.getByRole('button', { name: '录入最低工资' }).click()
  const wage = page.getByRole('dialog')
  await wage.locator('.el-select').click()
  await page.getByRole('option', { name: '1 类地区' }).click()
  await wage.getByLabel('执行日期').fill(day)
  await wage.getByLabel('执行日期').press('Enter')
  await wage.getByLabel('最低工资').fill('2020')
  await wage.getByLabel('最低工资').press('Tab')
  await wage.getByLabel('文件（名称和文号）').fill(`示例〔${day}〕工资`)
  await wage.getByRole('button', { name: '保存' }).click()
  await expect(page.locator('article').filter({ hasText: `示例〔${day}〕工资` })).toContainText('2,020.00')
  await expectAccessible(page)

  await signIn(page, 'county')
  await page.goto('/standards/floors')
  await expect(page.getByText(`示例〔${day}〕底线`)).toBeVisible()
  await expect(page.getByRole('button', { name: '公布最低标准' })).toBeHidden()
})

test('officers of a city without a care standard are told so when they sign in, with the way to the form', async ({
  page
}) => {
  const username = `jinchang-${Date.now()}`
  await signIn(page, 'admin')
  const created = await page.request.post('/api/accounts', {
    data: { username, displayName: '金昌市民政局', role: 'CITY', regionCode: '620300' }
  })
  expect(created.status(), await created.text()).toBe(201)
  const { initialPassword } = (await created.json()) as { initialPassword: string }

  await page.context().clearCookies()
  await page.request.post('/api/session', { data: { username, password: initialPassword } })
  const password = `Jinchang-${Date.now()}`
  await page.request.put('/api/account/password', {
    data: { currentPassword: initialPassword, newPassword: password }
  })
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill(username)
  await page.getByRole('textbox', { name: '密码' }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  const notice = page.getByRole('alert').filter({ hasText: '金昌市还没有公布照料护理标准' })
  await expect(notice).toBeVisible()
  await expectAccessible(page)
  await notice.getByRole('link', { name: '去起草标准' }).click()
  await expect(page.getByRole('heading', { name: '起草照料护理标准' })).toBeVisible()

  await signIn(page, 'city')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.getByText('还没有公布照料护理标准')).toHaveCount(0)
})
