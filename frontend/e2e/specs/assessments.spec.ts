import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signIn } from '../support/people'

test('a director reports a change, the county assesses, and the tier follows', async ({ page }) => {
  const phone = (page.viewportSize()?.width ?? 0) < 768
  await signIn(page, 'director')
  const people = (await (await page.request.get('/api/residents?size=200&mode=CENTRALISED')).json()) as {
    items: { id: number }[]
  }
  const person = `/residents/${people.items[phone ? 3 : 5]?.id}`
  await page.goto(person)
  await page.getByRole('button', { name: '申请重新评估' }).click()
  await page.getByLabel('自理能力有什么变化').fill('摔伤后需要人扶')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('已提交，县民政部门应在')).toBeVisible()

  await signIn(page, 'county')
  await page.goto('/assessments')
  await expect(page.getByText('摔伤后需要人扶').first()).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${person}/assessment`)
  await expect(page.getByText('六项都选择后得出结果')).toBeVisible()
  for (const name of ['吃饭', '穿衣']) await answer(page, name, '自己能')
  for (const name of ['上下床', '如厕', '室内行走', '洗澡']) await answer(page, name, '需要帮助')
  await expect(page.getByText('评估结果：完全丧失')).toBeVisible()
  await page.getByLabel('评估人二').fill('王芳')
  await sign(page)
  await sign(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: '保存评估' }).click()
  await expect(page).toHaveURL(new RegExp(`${person}$`))
  await expect(page.getByText('需要帮助：上下床、如厕、室内行走、洗澡')).toBeVisible()
  await expect(page.getByText('完全丧失').first()).toBeVisible()
})

async function answer(page: Page, indicator: string, text: string) {
  await page.getByRole('radiogroup', { name: indicator }).locator('label').filter({ hasText: text }).click()
}

async function sign(page: Page) {
  const before = await page.getByRole('button', { name: '重新签名' }).count()
  const pad = page.locator('canvas').first()
  await pad.scrollIntoViewIfNeeded()
  await pad.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await pad.boundingBox()
  if (!box) throw new Error('no field to sign in')
  await page.mouse.move(box.x + 30, box.y + 80)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 30, { steps: 5 })
  await page.mouse.up()
  await page.getByRole('button', { name: '确认签名' }).first().click()
  await expect(page.getByRole('button', { name: '重新签名' })).toHaveCount(before + 1)
}
