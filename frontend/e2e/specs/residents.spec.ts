import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { identityNumber } from '../support/identity'
import { signIn } from '../support/people'

test('a director admits a person; the carer sees the person, another home does not', async ({ page }) => {
  const birthDate = page.viewportSize()?.width === 390 ? '19480316' : '19470914'
  const number = identityNumber(birthDate)
  await signIn(page, 'director')
  await page.goto('/residents')
  await expectAccessible(page)
  await page.getByRole('button', { name: '登记入住' }).click()
  await expect(page.getByRole('heading', { name: '登记入住' })).toBeVisible()
  for (const answer of await page.getByRole('radio', { name: '否', exact: true }).all())
    await answer.check({ force: true })
  await page.getByRole('textbox', { name: '姓名' }).fill('张测试')
  await page.getByLabel('身份证号').fill(number.replace(/.$/, number.endsWith('1') ? '2' : '1'))
  await page.getByRole('radio', { name: '老年人' }).check({ force: true })
  await page.getByLabel('认定文号').fill('甘特认〔2026〕9号')
  await page.getByLabel('认定日期').fill('2026-03-02')
  await page.getByLabel('认定日期').press('Enter')
  await page.getByRole('button', { name: '登记入住' }).click()
  await expect(page.getByText('身份证号不正确')).toBeVisible()
  await expect(page.getByText('请选择一张空床', { exact: true })).toBeVisible()

  await page.getByLabel('身份证号').fill(number)
  await expect(page.getByText('由身份证号得出')).toBeVisible()
  await page.locator('label.el-radio').filter({ hasText: /空$/ }).first().click()
  await expectAccessible(page)
  await page.getByRole('button', { name: '登记入住' }).click()
  await expect(page.getByRole('heading', { name: '张测试' })).toBeVisible()
  await expect(page.getByText(`${number.slice(0, 3)}***********${number.slice(14)}`)).toBeVisible()
  await expectAccessible(page)
  const person = new URL(page.url()).pathname

  await page.getByRole('button', { name: '显示完整号码' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '显示完整号码' }).click()
  await expect(page.getByText(number)).toBeVisible()

  await signIn(page, 'carer')
  await page.goto(person)
  await expect(page.getByRole('heading', { name: '张测试' })).toBeVisible()
  await expect(page.getByRole('button', { name: '显示完整号码' })).toHaveCount(0)
  await expect(page.getByText('健康状况')).toBeVisible()
  expect((await page.request.get(await foreignResident(page))).status()).toBe(404)

  await signIn(page, 'fire')
  expect((await page.request.get(`/api${person}`)).status()).toBe(403)
})

/** The address of somebody in another home. */
async function foreignResident(page: Page): Promise<string> {
  const own = (await (await page.request.get('/api/residents?size=200')).json()) as {
    items: { id: number }[]
  }
  const ids = new Set(own.items.map((person) => person.id))
  let id = 1
  while (ids.has(id)) id++
  return `/api/residents/${id}`
}
