import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { workbook } from '../support/files'
import { identityNumber } from '../support/identity'
import { signIn } from '../support/people'

const person = (name: string, number: string) => ({
  姓名: name,
  身份证号: number,
  特困类别: '老年人',
  认定文号: '甘特认〔2026〕21号',
  认定日期: '2026年3月2日',
  入住日期: '2026/5/6'
})

async function choose(page: Page, rows: Record<string, string>[]) {
  const template = await page.request.get('/api/roster-imports/template.xlsx?kind=HOME')
  await page.locator('input[type=file]').setInputFiles({
    name: '花名册.xlsx',
    mimeType: 'application/octet-stream',
    buffer: workbook(await template.body(), rows)
  })
}

test('a director imports a roster: bad rows are told with their reasons, a good file is imported whole', async ({
  page
}) => {
  const phone = page.viewportSize()?.width === 390
  const first = identityNumber(phone ? '19410203' : '19420304')
  const second = identityNumber(phone ? '19430405' : '19440506')
  await signIn(page, 'director')
  await page.goto('/residents')
  await page.getByRole('button', { name: '导入花名册' }).click()
  await expect(page.getByRole('heading', { name: '导入花名册' })).toBeVisible()
  await expectAccessible(page)

  await choose(page, [
    person('李好人', first),
    person('李旧号', '620702480316001'),
    person('李重复', first),
    { ...person('李寄养', second), 供养方式: '社会寄养' }
  ])
  await expect(page.getByText('共 4 行，3 行需要修改')).toBeVisible()
  await expect(page.getByText('这是 15 位旧身份证号')).toBeVisible()
  await expect(page.getByText('与第 2 行是同一个人')).toBeVisible()
  await expect(page.getByText('社会寄养人员请逐人登记并上传协议')).toBeVisible()
  await expect(page.getByText(first)).toHaveCount(0)
  await expect(page.getByText(`${first.slice(0, 3)}***********${first.slice(14)}`).first()).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: '换一个文件' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '放弃此文件' }).click()
  await choose(page, [person('李甲', first), person('李乙', second)])
  await expect(page.getByText('共 2 行，全部合格')).toBeVisible()
  const confirm = page.getByRole('button', { name: '导入 2 人' })
  await expect(confirm).toBeDisabled()
  for (const statement of ['严重精神障碍', '传染病', '流浪乞讨'])
    await page.locator('label.el-checkbox').filter({ hasText: statement }).click()
  await expectAccessible(page)
  await confirm.click()
  await expect(page.getByText('已导入 2 人').first()).toBeVisible()

  await page.goto(`/residents?q=${first}`)
  await expect(page.getByRole('link', { name: '李甲' }).first()).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出表格' }).click()
  ])
  expect(download.suggestedFilename()).toContain('供养人员')

  await signIn(page, 'carer')
  await page.goto('/residents')
  await expect(page.getByRole('button', { name: '导入花名册' })).toHaveCount(0)
  expect((await page.request.get('/api/residents/export.xlsx')).status()).toBe(403)
})
