import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signIn } from '../support/people'

test('a carer records a leave, calls the roll, and records the return', async ({ page }) => {
  const phone = (page.viewportSize()?.width ?? 0) < 768
  await signIn(page, 'carer')
  const people = (await (await page.request.get('/api/residents?size=200')).json()) as {
    items: { id: number; name: string }[]
  }
  const away = people.items[phone ? 7 : 9] as { id: number; name: string }
  await page.goto(`/residents/${away.id}`)
  await page.getByRole('button', { name: '登记请假' }).click()
  await page.getByLabel('预计返回日期').fill('2099-01-02')
  await page.getByLabel('预计返回日期').press('Enter')
  await page.getByLabel('事由').fill('回村探亲')
  await page.getByLabel('接走的人', { exact: true }).fill('侄子张明')
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('请假在外，应于 2099-01-02 前返回')).toBeVisible()

  await page.goto('/roll-call')
  await expect(page.getByText(/应到 \d+ 人，请假 \d+ 人，未到 0 人/).first()).toBeVisible()
  await expectAccessible(page)
  const missing = page.getByRole('list', { name: '应在院人员' }).getByRole('button').nth(2)
  await missing.click()
  await page.getByPlaceholder('去向（可不填）').fill('去镇上赶集未归')
  await page.getByRole('button', { name: '完成点名（未到 1 人）' }).click()
  await expect(page.getByText('点名已保存')).toBeVisible()
  await expect(page.getByText('去镇上赶集未归').first()).toBeVisible()
  await expectAccessible(page)

  await page.goto(`/residents/${away.id}`)
  await page.getByRole('button', { name: '登记返回' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('button', { name: '登记请假' })).toBeVisible()
  await expect(page.getByText('由侄子张明接走').first()).toBeVisible()
})
